namespace Annotations.Model.Rights;

/// <summary>A licence of those who give all of theirs IRIs of one form.</summary>
/// <param name="Name">What readers call it.</param>
internal readonly record struct KnownLicence(string Iri, string Name)
{
    /// <summary>What links to their pages carry, and says nothing of the licence.</summary>
    private static readonly string[] OfPages = ["ref", "lang", "language"];

    public static KnownLicence? OfIri(Uri uri) => !uri.IsDefaultPort || !NamesOnlyAPage(uri.Query) ? null : HostOf(uri) switch
    {
        CreativeCommons.Host => CreativeCommons.OfPath(SegmentsOf(uri)),
        RightsStatements.Host => RightsStatements.OfPath(SegmentsOf(uri)),
        _ => null,
    };

    /// <summary>Whether the address is one of theirs, of a licence or not.</summary>
    public static bool IsTheirs(Uri uri) => HostOf(uri) is CreativeCommons.Host or RightsStatements.Host;

    private static string HostOf(Uri uri) => uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host["www.".Length..] : uri.Host;

    private static string[] SegmentsOf(Uri uri) => uri.AbsolutePath.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static bool NamesOnlyAPage(string query) =>
        query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).All(parameter => OfPages.Contains(parameter.Split('=')[0], StringComparer.OrdinalIgnoreCase));
}
