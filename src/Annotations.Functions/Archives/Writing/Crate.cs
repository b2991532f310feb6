using System.Text.Json;
using Annotations.Citations.Identifiers;
using Annotations.Functions.Http;
using Annotations.Model.Essays;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Archives.Writing;

/// <summary>What an archive says of itself.</summary>
internal sealed class Crate
{
    public Crate(Essay essay, ArchiveSummary summary, IReadOnlyList<WrittenFile> files)
    {
        (Essay, Summary, Files) = (essay, summary, files);
        var authors = AuthorsOf(essay).ToList();
        Contributors = [.. summary.Scholars.Select(PersonOf)];
        Authors = authors.Count > 0 ? authors : [PersonOf(essay.Created.By)];
    }

    /// <summary>Required of an RO-Crate (1.1, section 4.3); the service keeps licences of annotations, and none of the whole.</summary>
    public const string License = "Annotations say in 'rights' under which licence they are. For the rest no licence is stated: ask the authors of the essay, and the contributors for what they wrote, before you publish any of it.";

    private static readonly string[] NameParts = ["given", "dropping-particle", "non-dropping-particle", "family", "suffix"];

    public Essay Essay { get; }

    public ArchiveSummary Summary { get; }

    public IReadOnlyList<WrittenFile> Files { get; }

    /// <summary>Those whom the essay's citation names; else who put the essay.</summary>
    public IReadOnlyList<CratePerson> Authors { get; }

    /// <summary>Everybody who made a state of anything to be read.</summary>
    public IReadOnlyList<CratePerson> Contributors { get; }

    public string Name => Essay.Description.Title;

    public string Description =>
        $"The essay “{Name}” with its text in {Count(Summary.Revisions, "revision")}, {Count(Summary.Annotations, "annotation")}, {Count(Summary.CounterClaims, "counter-claim")}, {Count(Summary.DeletedAnnotations, "deleted annotation")}, "
        + (Summary.PlainAnnotations > 0 ? $"{Count(Summary.PlainAnnotations, "annotation")} of its plain container, " : "")
        + (Summary.Flags > 0 ? $"{Count(Summary.Flags, "flag")}, " : "")
        + $"{Count(Summary.Sources, "source")}, and {Count(Summary.PastStates, "earlier state")} of those, each with who made it when. Files of record hold all of it, and an import reads them alone; the others are made of them.";

    public string Text => ArchiveNames.Text(Essay.TextRevision);

    private static CratePerson PersonOf(Scholar scholar) =>
        new(Orcid.TryParse(scholar.Id, out var orcid, out _) ? orcid.ToString() : $"#scholar-{Uri.EscapeDataString(scholar.Id)}", scholar.Name, scholar.Id);

    private static IEnumerable<CratePerson> AuthorsOf(Essay essay)
    {
        if (essay.Description.Citation is not { } citation || !ApiJson.ToElement(citation).TryGetProperty("author", out var names)) return [];
        return names.EnumerateArray().Select((name, i) => new CratePerson(OrcidOf(name) ?? $"#author-{i + 1}", NameOf(name), null));
    }

    private static string? OrcidOf(JsonElement name) =>
        (Member(name, "ORCID") ?? Member(name, "orcid")) is { } text && Orcid.TryParse(text, out var orcid, out _) ? orcid.ToString() : null;

    private static string NameOf(JsonElement name) =>
        Member(name, "literal") ?? string.Join(' ', NameParts.Select(part => Member(name, part)).OfType<string>());

    private static string? Member(JsonElement name, string member) =>
        name.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Count(int count, string what) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}

/// <summary>Somebody whom an archive names.</summary>
/// <param name="Id">An ORCID's address, or a name within the archive.</param>
/// <param name="Scholar">The id by which the files of record name them.</param>
internal sealed record CratePerson(string Id, string Name, string? Scholar);
