using System.Text.RegularExpressions;

namespace Annotations.WebAnnotations.Checking;

/// <summary>Tells absolute IRIs (RFC 3987, section 2.2) by their scheme and by the characters that none may hold.</summary>
public static partial class Iri
{
    public static bool IsAbsolute(string text) => Form().IsMatch(text);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:[^\\u0000-\\u0020<>\"{}|\\\\^`]+\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
