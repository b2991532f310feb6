namespace Annotations.Functions.Hosting;

/// <summary>Where functions are found.</summary>
public sealed class FunctionRoutes(IEnumerable<FunctionRoute> routes)
{
    /// <summary>In the order in which the Functions host tries them: by function name, ignoring case.</summary>
    public IReadOnlyList<FunctionRoute> All { get; } = [.. routes.OrderBy(route => route.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The function that takes a method at a path below the route prefix; null where only the fallback does.</summary>
    public FunctionRoute? Find(string method, string path)
    {
        var segments = FunctionRoute.SegmentsOf(path);
        return All.FirstOrDefault(route => route.Methods.Contains(method, StringComparer.OrdinalIgnoreCase) && route.Matches(segments));
    }

    /// <summary>The methods that functions take at a path below the route prefix, with OPTIONS; none where no function is there.</summary>
    public IReadOnlyList<string> MethodsAt(string path)
    {
        var segments = FunctionRoute.SegmentsOf(path);
        var methods = All.Where(route => route.Matches(segments)).SelectMany(route => route.Methods).ToList();
        return methods.Count == 0 ? [] : [.. methods.Append("OPTIONS").Distinct().Order(StringComparer.Ordinal)];
    }
}
