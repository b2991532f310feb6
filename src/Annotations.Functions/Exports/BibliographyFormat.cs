using Annotations.Citations.Csl.Output;

namespace Annotations.Functions.Exports;

/// <summary>The formats of formatted bibliographies, by the names that <c>format=</c> takes.</summary>
internal sealed record BibliographyFormat(string Name, string MediaType, string FileExtension, IOutputFormat Output)
{
    public static readonly IReadOnlyList<BibliographyFormat> All =
    [
        new("html", "text/html; charset=utf-8", "html", HtmlFormat.Instance),
    ];

    public bool IsHtml => Output is HtmlFormat;

    public static BibliographyFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
