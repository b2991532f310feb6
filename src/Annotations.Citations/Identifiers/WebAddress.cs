using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Annotations.Citations.Identifiers;

/// <summary>
/// An address with its scheme (RFC 3986; letters beyond ASCII as in RFC 3987). Its normal form has scheme and host in lower
/// case (RFC 3986, section 6.2.2.1); all else is as it came, for servers may tell it apart.
/// </summary>
public readonly partial record struct WebAddress
{
    private readonly string? text;

    private WebAddress(string text) => this.text = text;

    /// <summary>Reads an address.</summary>
    /// <param name="fault">What would be right, where the text is no such address.</param>
    public static bool TryParse(string text, out WebAddress address, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        address = default;
        var trimmed = text.Trim();
        fault = FaultOf(trimmed);
        if (fault is null)
        {
            address = new WebAddress(Normal(trimmed));
        }

        return fault is null;
    }

    /// <summary>The address.</summary>
    public override string ToString() => text ?? string.Empty;

    private static IdentifierFault? FaultOf(string text)
    {
        var shown = text.Length > 100 ? text[..100] + "…" : text;
        if (text.Length == 0 || Unusable().IsMatch(text))
        {
            return new(IdentifierFaultCodes.NotTheForm, $"'{shown}' is no address: it is empty, or holds blanks, quotation marks or angle brackets, which are written as % and two hexadecimal digits, a blank as %20.");
        }

        if (!Scheme().IsMatch(text))
        {
            return new(IdentifierFaultCodes.SchemeMissing, $"'{shown}' has no scheme: it may be https://{shown.TrimStart('/')}.");
        }

        if (Code().IsMatch(text))
        {
            return new(IdentifierFaultCodes.SchemeRefused, $"'{shown}' is no address of a place: one begins with https:, http:, ftp:, urn: or such.");
        }

        return NeedsHost().IsMatch(text) && !Host().IsMatch(text)
            ? new(IdentifierFaultCodes.NotTheForm, $"'{shown}' names no host: an address is such as https://www.example.org/page.")
            : null;
    }

    private static string Normal(string text)
    {
        var start = Host().Match(text);
        var length = start.Success ? start.Length : text.IndexOf(':', StringComparison.Ordinal);
        var user = start.Success ? start.Groups["user"].Value : string.Empty;
        var lower = text[..length].ToLowerInvariantAscii();
        return user.Length == 0
            ? lower + text[length..]
            : string.Concat(lower.AsSpan(0, start.Groups["user"].Index), user, lower.AsSpan(start.Groups["user"].Index + user.Length), text.AsSpan(length));
    }

    [GeneratedRegex(@"[\s\p{Cc}<>""]", RegexOptions.CultureInvariant)]
    private static partial Regex Unusable();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:(?![0-9]+(?:/|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex("^(?:javascript|vbscript|data):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("^(?:https?|ftps?):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NeedsHost();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*://(?<user>[^/?#@]*@)?(?:\[[0-9A-Fa-f:.]+\]|[^/?#@:\[\]]+)(?::[0-9]*)?(?=[/?#]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
