using System.Reflection;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Annotations.LocalHost.Functions;

/// <summary>Serves functions as ASP.NET Core endpoints that choose among them as the Functions host does.</summary>
public static class FunctionEndpoints
{
    /// <summary>Maps every HTTP function of the assembly under the route prefix; all else is an empty 404.</summary>
    public static void MapFunctions(this IEndpointRouteBuilder endpoints, Assembly assembly, string routePrefix)
    {
        var order = 0;
        foreach (var function in HttpFunction.In(assembly))
        {
            Map(endpoints, function, routePrefix, order++);
        }

        endpoints.MapFallback("{*path}", NotFound);
    }

    // The Functions host takes the first route that fits, in the order of the functions' names, and not the most
    // precise one: the explicit order outranks ASP.NET Core's precedence.
    private static void Map(IEndpointRouteBuilder endpoints, HttpFunction function, string routePrefix, int order)
    {
        var pattern = RoutePatternFactory.Parse($"{routePrefix}/{function.Route}");
        var endpoint = endpoints.Map(pattern, Delegate(endpoints.ServiceProvider, function, pattern)).WithDisplayName(function.Name).WithOrder(order);
        if (function.HttpMethods.Count > 0) endpoint.WithMetadata(new HttpMethodMetadata(function.HttpMethods));
    }

    private static RequestDelegate Delegate(IServiceProvider services, HttpFunction function, RoutePattern pattern)
    {
        var create = ActivatorUtilities.CreateFactory(function.Method.DeclaringType!, []);
        var options = new RequestDelegateFactoryOptions
        {
            ServiceProvider = services,
            RouteParameterNames = pattern.Parameters.Select(parameter => parameter.Name),
            DisableInferBodyFromParameters = true,
        };
        return RequestDelegateFactory.Create(function.Method, context => create(context.RequestServices, null), options).RequestDelegate;
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
