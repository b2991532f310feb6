using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.WebAnnotation.Requests;

/// <summary>What a client would have of a container (RFC 7240; Web Annotation Protocol, section 4.2.1).</summary>
/// <param name="IsMinimal">No annotations, only where they are.</param>
/// <param name="WantsIris">The annotations by their IRIs.</param>
/// <param name="WantsDescriptions">The annotations themselves.</param>
internal readonly record struct ContainerPreference(bool IsMinimal, bool WantsIris, bool WantsDescriptions)
{
    private const string Minimal = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
    private const string Iris = "http://www.w3.org/ns/oa#PreferContainedIRIs";
    private const string Descriptions = "http://www.w3.org/ns/oa#PreferContainedDescriptions";

    /// <summary>Whether anything was asked for that containers know.</summary>
    public bool IsStated => IsMinimal || WantsIris || WantsDescriptions;

    public static ContainerPreference Of(HttpRequest request)
    {
        var included = request.Headers["Prefer"].OfType<string>().SelectMany(Included).ToHashSet(StringComparer.Ordinal);
        return new(included.Contains(Minimal), included.Contains(Iris), included.Contains(Descriptions));
    }

    /// <summary>The IRIs in <c>include="…"</c>, of a preference for <c>return=representation</c>.</summary>
    private static IEnumerable<string> Included(string prefer)
    {
        if (!prefer.Replace("\"", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Contains("return=representation", StringComparison.OrdinalIgnoreCase)) return [];
        var at = prefer.IndexOf("include", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return [];
        var value = prefer[(at + "include".Length)..].TrimStart(' ', '=').TrimStart('"');
        var end = value.IndexOfAny(['"', ';', ',']);
        return (end < 0 ? value : value[..end]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
