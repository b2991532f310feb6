using System.Globalization;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;
using Annotations.Citations.RichText;
using Annotations.Editions.Text;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Essays;

namespace Annotations.Functions.Exports;

/// <summary>How what the service keeps is itself cited: author, date, title, permanent address (CSL 1.0.2; ISO 690:2021, section 7).</summary>
internal static class OwnReference
{
    /// <summary>How much of an annotation's words stands for its title, in UTF-16 units.</summary>
    private const int TitleLength = 80;

    /// <summary>The essay at its current revision: as its author says it is cited, with its address and revision.</summary>
    public static Reference Of(Essay essay, Uri root)
    {
        var description = essay.Description;
        var builder = description.Citation?.ToBuilder().WithId(essay.Id.Value)
            ?? new ReferenceBuilder("webpage", essay.Id.Value).Names("author", Name.Institution(essay.Created.By.Name)).Date("issued", DayOf(essay.Modified.At));
        builder.Text("title", description.Title).Text("URL", AddressOf(root, ApiPaths.Essay(essay.Id)));
        return builder.Text("version", RevisionOf(essay.Revision)).Text("language", description.Language == "und" ? null : description.Language).Build();
    }

    /// <summary>An annotation as it is now: a post by its creator in its essay. One that was changed is of the day of the change, and says which revision it is.</summary>
    public static Reference Of(Annotation annotation, Essay essay, Uri root) => At(ApiPaths.Annotation(annotation.Essay, annotation.Id), annotation, essay, root).Build();

    /// <summary>An annotation as it was at a revision, under the address where that state stays whatever becomes of the annotation.</summary>
    public static Reference OfRevision(Annotation state, Essay essay, Uri root) =>
        At(ApiPaths.AnnotationRevision(state.Essay, state.Id, state.Revision), state, essay, root).Text("version", RevisionOf(state.Revision)).Build();

    private static ReferenceBuilder At(string path, Annotation annotation, Essay essay, Uri root) => new ReferenceBuilder("post", annotation.Id.ToString())
        .Names("author", Name.Institution(annotation.Creator.Name))
        .Text("title", TitleOf(annotation))
        .Text("container-title", essay.Description.Title)
        .Text("genre", GenreOf(annotation))
        .Date("issued", DayOf(annotation.Modified.At))
        .Date("original-date", annotation.Revision > 1 ? DayOf(annotation.Created.At) : null)
        .Text("version", annotation.Revision > 1 ? RevisionOf(annotation.Revision) : null)
        .Text("language", annotation.Statement.Language)
        .Text("license", annotation.Statement.Rights?.Iri)
        .Text("URL", AddressOf(root, path));

    private static string RevisionOf(int revision) => string.Create(CultureInfo.InvariantCulture, $"revision {revision}");

    private static string AddressOf(Uri root, string path) => new Uri(root, path).AbsoluteUri;

    private static Date DayOf(DateTimeOffset at) => Date.Of(at.UtcDateTime.Year, at.UtcDateTime.Month, at.UtcDateTime.Day);

    private static string GenreOf(Annotation annotation) => annotation.Dispute is { } dispute
        ? $"Counter-claim that {WireNames<DisputeKind>.Of(dispute.Kind)}"
        : $"Annotation ({WireNames<AnnotationKind>.Of(annotation.Statement.Kind)})";

    /// <summary>The first words, cut between two of them.</summary>
    private static string TitleOf(Annotation annotation)
    {
        var words = ReferenceMarkup.Strip(PlainWords.Of(annotation.Statement.Body));
        if (words.Length <= TitleLength) return words;
        var end = words.LastIndexOf(' ', TitleLength);
        return words[..(end > 0 ? end : TitleLength)].TrimEnd(',', ';', ':', ' ') + "…";
    }
}
