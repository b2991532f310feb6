using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Hosting;

/// <summary>Where a function is found.</summary>
/// <param name="Template">Below the route prefix, such as <c>essays/{essayId}</c>.</param>
/// <param name="Methods">In upper case; none where it takes every method.</param>
/// <param name="Run">Runs it with what the Functions host binds to its parameters: the request, the route's values and the end of the connection; what it is made of are the context's services.</param>
public sealed record FunctionRoute(string Name, string Template, IReadOnlyList<string> Methods, Func<HttpContext, Task<IResult>> Run)
{
    private readonly string[] segments = Template.Split('/');

    /// <summary>Whether a path fits the template. One that takes every path, the fallback, fits none.</summary>
    public bool Matches(string path) => Matches(SegmentsOf(path));

    /// <summary>The same of a path that is cut already.</summary>
    public bool Matches(string[] parts)
    {
        if (parts.Length != segments.Length) return false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!Fits(segments[i], parts[i])) return false;
        }

        return true;
    }

    /// <summary>A path cut at its slashes; one at the end does not count.</summary>
    public static string[] SegmentsOf(string path) => path.Trim('/').Split('/');

    /// <summary>What stands for a parameter in a path that fits; null where the template has no such parameter.</summary>
    public string? ValueOf(string parameter, string path)
    {
        var index = Array.IndexOf(segments, $"{{{parameter}}}");
        return index < 0 ? null : SegmentsOf(path)[index];
    }

    private static bool Fits(string segment, string part) =>
        segment.StartsWith('{') ? !segment.StartsWith("{*", StringComparison.Ordinal) && part.Length > 0 : string.Equals(segment, part, StringComparison.OrdinalIgnoreCase);
}
