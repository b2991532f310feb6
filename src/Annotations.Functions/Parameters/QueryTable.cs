using System.Collections.Frozen;
using Annotations.Citations.Formats;
using Annotations.Functions.Annotations;
using Annotations.Functions.Exports;
using Annotations.Functions.OpenApi.Schemas;
using Annotations.Model;
using Annotations.Model.Access;
using Annotations.Model.Moderation;

namespace Annotations.Functions.Parameters;

/// <summary>
/// The parameters of the query that functions know, by the function's name: the one place that says it. <see cref="Http.Frame"/> refuses every other, since a misspelt filter
/// would answer everything, and the API's description lists them. A function that is not here knows none.
/// </summary>
internal static class QueryTable
{
    private static readonly FrozenDictionary<string, IReadOnlyList<Parameter>> Known = new Dictionary<string, IReadOnlyList<Parameter>>
    {
        ["ListEssays"] = CommonParameters.Paging,
        ["PutEssay"] =
        [
            new("title", () => Schema.Text(Limits.EssayTitleCharacters), "The title; where it is left out, the first line's words.", "On the Khalkha"),
            new("language", () => Schema.Text(), "A language tag (BCP 47).", "en"),
            new("partitions", () => Schema.Number(1, Limits.Partitions), "Over how many partitions the annotations are spread; decided when the essay is made.", "1"),
            new("visibility", Schema.OneOf<Visibility>, "Whether everybody may read it.", "public"),
        ],
        ["CheckEssay"] = [new("repair", Schema.Flag, "Whether what can be put right is.", "false")],

        ["CreateAnnotation"] = [CommonParameters.Duplicates],
        ["ListAnnotations"] =
        [
            .. CommonParameters.Filters,
            new("source", () => Schema.Ref("SourceId"), "Those that cite this source.", "coox1985nomonhan"),
            .. CommonParameters.Paging,
            new("format", Schema.OneOf<ListFormat>, "A page of JSON, or everything as lines.", "ndjson"),
        ],
        ["ReplaceAnnotation"] = [CommonParameters.Duplicates],
        ["DisputeSentence"] = [CommonParameters.Duplicates],
        ["DisputeAnnotation"] = [CommonParameters.Duplicates],

        ["ImportHypothesis"] =
        [
            new("rights", () => Schema.Text(Limits.LicenceCharacters), "The licence of those that do not say theirs. What is public at hypothes.is, and in no group, is under CC0; others have no licence that is known.", "CC-BY-4.0"),
        ],

        ["CreateSource"] = [CommonParameters.Duplicates],
        ["ListSources"] = [.. CommonParameters.Paging, new("format", () => Schema.OneOf(["json", .. ReferenceFormats.Writers.Select(writer => writer.Format)]), "The format of the file.", "ris")],
        ["ImportSources"] = [new("format", () => Schema.OneOf(ReferenceFormats.Readers.Select(reader => reader.Format)), "The format of the file.", "ris"), CommonParameters.Duplicates],
        ["ReplaceSource"] = [CommonParameters.Duplicates],

        ["ExportEssay"] =
        [
            new("document", Schema.OneOf<ExportDocument>, "What is made.", "references"),
            new("format", () => Schema.OneOf(ExportFormat.All.Select(format => format.Name).Distinct(StringComparer.Ordinal)), "In which form.", "bibtex"),
            .. CommonParameters.Styling,
            .. CommonParameters.Filters,
            new("throughSentence", () => Schema.Ref("SentenceId"), "The last of a run of sentences.", "s5"),
            new("annotation", () => Schema.Ref("AnnotationId"), "Only this annotation, and what disputes it.", "s3-00000000000000000000000000000001"),
            new("redirect", Schema.Flag, "Whether to be sent to storage, which holds the file.", "true"),
        ],
        ["GetEssayCitation"] = CommonParameters.Citation,
        ["GetAnnotationCitation"] = [.. CommonParameters.Citation, new("revision", () => Schema.Number(1), "A state.", "1")],

        ["ListFlags"] = [new("status", Schema.OneOf<FlagStatus>, "Those of this status.", "open"), .. CommonParameters.Paging],
        ["ListStyles"] =
        [
            new("q", () => Schema.Text(), "Words that stand in the title or the id.", "chicago"),
            new("kind", () => Schema.OneOf("author", "author-date", "label", "note", "numeric"), "How it cites.", "note"),
            new("field", () => Schema.Text(), "The field of study.", "history"),
            .. CommonParameters.Paging,
        ],

        ["ReadWebContainer"] = [CommonParameters.Iris, new("page", () => Schema.Text(), "A page, from a link.")],
        ["CreateWebAnnotation"] = [CommonParameters.Iris, new("page", () => Schema.Text(), "Of a page, which takes no annotation: 405.")],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The functions that know any.</summary>
    public static IEnumerable<string> Functions => Known.Keys;

    /// <summary>In the order in which they are described.</summary>
    public static IReadOnlyList<Parameter> Of(string function) => Known.GetValueOrDefault(function, []);
}
