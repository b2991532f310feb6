using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.WebAnnotation.Requests;

/// <summary>The name that a client suggests for what it posts (Slug; RFC 5023, section 9.7), made into one segment of an address.</summary>
internal static partial class SuggestedName
{
    private const int MaxLength = 64;

    /// <summary>Letters, digits, and single hyphens, dots and underscores between them; null where nothing is suggested, or nothing is left of it.</summary>
    public static string? Of(HttpRequest request)
    {
        var slug = Uri.UnescapeDataString(request.Headers["Slug"].ToString());
        var name = Repeated().Replace(NotInNames().Replace(slug, "-"), "-");
        name = (name.Length <= MaxLength ? name : name[..MaxLength]).Trim('-', '.', '_');

        // Such a name is an id.
        return name.Length == 0 || Guid.TryParseExact(name, "n", out _) ? null : name;
    }

    [GeneratedRegex("[^A-Za-z0-9._-]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotInNames();

    [GeneratedRegex("[-._]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Repeated();
}
