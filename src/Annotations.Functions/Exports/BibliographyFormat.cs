using Annotations.Citations.Csl.Output;

namespace Annotations.Functions.Exports;

/// <summary>The formats of formatted bibliographies, by the names that <c>format=</c> takes.</summary>
internal sealed record BibliographyFormat(string Name, string MediaType, string FileExtension, IOutputFormat Output)
{
    public static readonly IReadOnlyList<BibliographyFormat> All =
    [
        new("html", "text/html; charset=utf-8", "html", HtmlFormat.Instance),
        new("text", "text/plain; charset=utf-8", "txt", PlainTextFormat.Instance),
        new("markdown", "text/markdown; charset=utf-8", "md", MarkdownFormat.Instance),
        new("rtf", "application/rtf", "rtf", RtfFormat.Instance),
    ];

    public bool IsHtml => Output is HtmlFormat;

    public static BibliographyFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
