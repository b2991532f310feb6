using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.LocalHost.Functions;

/// <summary>A method that Azure Functions would run when a request comes in.</summary>
public sealed record HttpFunction(string Name, MethodInfo Method, string Route, IReadOnlyList<string> HttpMethods)
{
    /// <summary>The HTTP functions of an assembly in the order in which the Functions host tries their routes.</summary>
    public static IReadOnlyList<HttpFunction> In(Assembly assembly) =>
        [.. assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods())
            .Select(Find)
            .OfType<HttpFunction>()
            .OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)];

    private static HttpFunction? Find(MethodInfo method)
    {
        var function = method.GetCustomAttribute<FunctionAttribute>();
        var trigger = method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(found => found is not null);
        if (function is null || trigger is null) return null;

        // The Functions host takes a function's name for its route when the trigger has none, and every method likewise.
        var route = string.IsNullOrEmpty(trigger.Route) ? function.Name : trigger.Route;
        return new HttpFunction(function.Name, method, route, trigger.Methods ?? []);
    }
}
