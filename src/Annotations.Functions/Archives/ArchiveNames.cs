using System.Globalization;

namespace Annotations.Functions.Archives;

/// <summary>The names of an archive's files. Those of record are all that an import reads; the others are made of them.</summary>
internal static class ArchiveNames
{
    public const string Essay = "essay.json";
    public const string Revisions = "essay-revisions.ndjson";
    public const string Sources = "sources.ndjson";
    public const string SourceHistory = "sources-history.ndjson";
    public const string Annotations = "annotations.ndjson";
    public const string AnnotationHistory = "annotations-history.ndjson";

    public const string Plain = "plain-annotations.ndjson";
    public const string PlainHistory = "plain-annotations-history.ndjson";

    /// <summary>In archives for editors.</summary>
    public const string Flags = "flags.ndjson";

    /// <summary>In archives for owners.</summary>
    public const string Members = "members.ndjson";

    public const string BibTeX = "derived/sources.bib";
    public const string CslJson = "derived/sources.csl.json";
    public const string Preview = "ro-crate-preview.html";
    public const string Metadata = "ro-crate-metadata.json";
    public const string Manifest = "manifest-sha256.txt";

    /// <summary>Those that every archive has.</summary>
    public static readonly IReadOnlyList<string> Fixed =
        [Essay, Revisions, Sources, SourceHistory, Annotations, AnnotationHistory, BibTeX, CslJson, Metadata, Preview, Manifest];

    /// <summary>Those that an archive may have: what it is without was not for whoever exported it, or not kept in archives then.</summary>
    public static readonly IReadOnlyList<string> Optional = [Members, Flags, Plain, PlainHistory];

    public static string Text(int textRevision) => Numbered(textRevision, ".txt");

    public static string Blocks(int textRevision) => Numbered(textRevision, "-sentences.ndjson");

    private static string Numbered(int textRevision, string rest) => string.Create(CultureInfo.InvariantCulture, $"text/{textRevision:D6}{rest}");
}
