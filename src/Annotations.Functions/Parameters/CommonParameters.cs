using Annotations.Functions.Exports;
using Annotations.Functions.OpenApi.Schemas;
using Annotations.Model;
using Annotations.Model.Annotations;

namespace Annotations.Functions.Parameters;

/// <summary>Parameters of the query that several functions know.</summary>
internal static class CommonParameters
{
    public static readonly Parameter Duplicates =
        new("duplicates", () => Schema.OneOf("refuse", "allow"), "Whether a source of a work that the essay has already is taken all the same.", "refuse");

    public static readonly IReadOnlyList<Parameter> Paging =
    [
        new("limit", () => Schema.WithDefault(Schema.Number(1, Limits.PageSize), Limits.DefaultPageSize), "How many a page holds.", "100"),
        new("after", () => Schema.Text(), "From the next link of a page."),
    ];

    /// <summary>Which annotations are meant.</summary>
    public static readonly IReadOnlyList<Parameter> Filters =
    [
        new("sentence", () => Schema.Ref("SentenceId"), "Those about this sentence.", "s3"),
        new("kind", () => Schema.OneOf<AnnotationKind>(), "Those of this kind.", "evidence"),
        new("creator", () => Schema.Text(), "Those of this scholar.", "ada"),
        new("tag", () => Schema.Text(), "Those with this tag.", "maps"),
    ];

    /// <summary>In which citation style something is set in words.</summary>
    public static readonly IReadOnlyList<Parameter> Styling =
    [
        new("style", () => Schema.Text(), "A citation style's id.", "apa"),
        new("locale", () => Schema.Text(), "The language of what the style adds.", "en-GB"),
    ];

    /// <summary>How a citation is wanted.</summary>
    public static readonly IReadOnlyList<Parameter> Citation =
    [
        new("format", () => Schema.OneOf(ExportFormat.OfCitations.Select(format => format.Name).Distinct(StringComparer.Ordinal)), "In which form; text where it is left out.", "html"),
        .. Styling,
    ];

    /// <summary>Which view of a container is meant.</summary>
    public static readonly Parameter Iris = new("iris", () => Schema.OneOf("0", "1"), "1 for the annotations' IRIs, 0 for the annotations.", "1");
}
