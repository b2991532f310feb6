using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.WebAnnotation.Requests;

/// <summary>The name that a client suggests for what it posts (Slug; RFC 5023, section 9.7), made into one segment of an address.</summary>
internal static partial class SuggestedName
{
    /// <summary>Of a name that is kept: one that was suggested, and what tells it from another, or one that follows from what was imported.</summary>
    public const int MaxKeptLength = 100;

    public const string Rule = "A name is 1 to 100 ASCII letters, digits, hyphens, dots and underscores, and begins with a letter or digit; or it is the id.";

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

    /// <summary>Whether an annotation may have the name, beside its id.</summary>
    public static bool IsName(string name) => IsKept().IsMatch(name) && !Guid.TryParseExact(name, "n", out _);

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsKept();

    [GeneratedRegex("[^A-Za-z0-9._-]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotInNames();

    [GeneratedRegex("[-._]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Repeated();
}
