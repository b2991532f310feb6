namespace Annotations.Model.Rights;

/// <summary>
/// A licence, or a statement of rights, by the IRI that names it (W3C Web Annotation Data Model, section 3.3.6, "Rights Information"). Those of Creative Commons
/// and of RightsStatements.org have one form here, whichever way they were given; another is an address of http or https, in the normal form of RFC 3986 (section 6.2.2).
/// </summary>
public readonly record struct Licence
{
    public const string Rule = "A licence is named by the IRI of one of Creative Commons, such as https://creativecommons.org/licenses/by/4.0/, or by its SPDX id, such as CC-BY-4.0; by an IRI of RightsStatements.org, such as http://rightsstatements.org/vocab/InC/1.0/; or by any other absolute address of http or https, of at most 500 characters, with a host in ASCII.";

    /// <summary>White space, delimiters (RFC 3987, section 2.2), and marks of direction, which no IRI has (section 4.1).</summary>
    private static readonly System.Buffers.SearchValues<char> NotInIris = System.Buffers.SearchValues.Create(" <>\"{}|\\^`\t\n\u00A0\u200E\u200F\u202A\u202B\u202C\u202D\u202E");

    private Licence(string iri) => Iri = iri;

    /// <summary>1 to 500 characters.</summary>
    public string Iri { get; }

    /// <summary>What readers call it: <c>CC BY-SA 4.0</c>, <c>In Copyright</c>; the IRI of one that has no name here.</summary>
    public string Name => KnownLicence.OfIri(new Uri(Iri)) is { } known ? known.Name : Iri;

    /// <summary>Takes an IRI, or what Creative Commons' licences are called: <c>CC-BY-4.0</c>, <c>CC BY 4.0</c>, <c>CC0</c>.</summary>
    public static bool TryParse(string? text, out Licence licence)
    {
        licence = text is not { Length: > 0 and <= Limits.LicenceCharacters } ? default
            : CreativeCommons.OfName(text) is { } named ? new Licence(named.Iri)
            : OfIri(text);
        return licence.Iri is not null;
    }

    public override string ToString() => Iri;

    private static Licence OfIri(string text)
    {
        if (text.AsSpan().ContainsAny(NotInIris) || Characters.IndexOfForbidden(text) >= 0 || !text.Contains("://", StringComparison.Ordinal)) return default;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps) || uri.UserInfo.Length > 0 || !HasPlainHost(uri)) return default;
        if (KnownLicence.OfIri(uri) is { } known) return new Licence(known.Iri);

        // An address of theirs that names none of their licences is a mistake.
        return !KnownLicence.IsTheirs(uri) && uri.AbsoluteUri is { Length: <= Limits.LicenceCharacters } iri ? new Licence(iri) : default;
    }

    /// <summary>Others than ASCII letters have several forms in a host (RFC 5891), of which some look like another host.</summary>
    private static bool HasPlainHost(Uri uri) => System.Text.Ascii.IsValid(uri.Host) && Uri.CheckHostName(uri.Host) != UriHostNameType.Unknown;
}
