using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions.Hosting;

/// <summary>The routes of every function, read from the functions themselves.</summary>
public sealed class FunctionRoutes
{
    private readonly IReadOnlyList<FunctionRoute> routes;

    private FunctionRoutes(IReadOnlyList<FunctionRoute> routes) => this.routes = routes;

    /// <summary>The routes, in the order in which the Functions host tries them: by function name, ignoring case.</summary>
    public IReadOnlyList<FunctionRoute> All => routes;

    public static FunctionRoutes Of(Assembly assembly)
    {
        var routes =
            from type in assembly.GetExportedTypes()
            from method in type.GetMethods()
            let function = method.GetCustomAttribute<FunctionAttribute>()
            where function is not null
            from parameter in method.GetParameters()
            let trigger = parameter.GetCustomAttribute<HttpTriggerAttribute>()
            where trigger is not null
            let template = string.IsNullOrEmpty(trigger.Route) ? function.Name : trigger.Route // as the Functions host does
            select new FunctionRoute(function.Name, template, [.. (trigger.Methods ?? []).Select(m => m.ToUpperInvariant())], method);
        return new FunctionRoutes([.. routes.OrderBy(route => route.Name, StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>The function that takes a method at a path below the route prefix; null where only the fallback does.</summary>
    public FunctionRoute? Find(string method, string path)
    {
        var segments = FunctionRoute.SegmentsOf(path);
        return routes.FirstOrDefault(route => route.Methods.Contains(method, StringComparer.OrdinalIgnoreCase) && route.Matches(segments));
    }

    /// <summary>The methods that functions take at a path below the route prefix, with OPTIONS; none where no function is there.</summary>
    public IReadOnlyList<string> MethodsAt(string path)
    {
        var segments = FunctionRoute.SegmentsOf(path);
        var methods = routes.Where(route => route.Matches(segments)).SelectMany(route => route.Methods).ToList();
        return methods.Count == 0 ? [] : [.. methods.Append("OPTIONS").Distinct().Order(StringComparer.Ordinal)];
    }
}
