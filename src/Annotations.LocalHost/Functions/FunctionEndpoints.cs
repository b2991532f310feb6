using Annotations.Functions.Hosting;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Annotations.LocalHost.Functions;

/// <summary>Serves functions as ASP.NET Core endpoints that choose among them as the Functions host does.</summary>
public static class FunctionEndpoints
{
    /// <summary>Maps every HTTP function under the route prefix; all else is an empty 404.</summary>
    public static void MapFunctions(this IEndpointRouteBuilder endpoints, FunctionRoutes functions, string routePrefix)
    {
        var order = 0;
        foreach (var function in functions.All)
        {
            Map(endpoints, function, routePrefix, order++);
        }

        endpoints.MapFallback("{*path}", NotFound);
    }

    // The Functions host takes the first route that fits, in the order of the functions' names, and not the most
    // precise one: the explicit order outranks ASP.NET Core's precedence.
    private static void Map(IEndpointRouteBuilder endpoints, FunctionRoute function, string routePrefix, int order)
    {
        var pattern = RoutePatternFactory.Parse($"{routePrefix}/{function.Template}");
        var endpoint = endpoints.Map(pattern, context => RunAsync(function, context)).WithDisplayName(function.Name).WithOrder(order);
        if (function.Methods.Count > 0) endpoint.WithMetadata(new HttpMethodMetadata(function.Methods));
    }

    private static async Task RunAsync(FunctionRoute function, HttpContext context)
    {
        var result = await function.Run(context);
        await result.ExecuteAsync(context);
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
