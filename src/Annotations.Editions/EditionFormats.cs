using Annotations.Editions.Docx;
using Annotations.Editions.Html;
using Annotations.Editions.Jats;
using Annotations.Editions.Latex;
using Annotations.Editions.Markdown;
using Annotations.Editions.Tei;

namespace Annotations.Editions;

/// <summary>The formats that editions are written in.</summary>
public static class EditionFormats
{
    /// <summary>A writer for each format, in the order in which they are told.</summary>
    public static IReadOnlyList<IEditionWriter> Writers { get; } = [new HtmlEditionWriter(), new MarkdownEditionWriter(), new LatexEditionWriter(), new DocxEditionWriter(), new TeiEditionWriter(), new JatsEditionWriter()];

    /// <summary>The writer of a format by its name; null where there is none.</summary>
    public static IEditionWriter? Find(string format) => Writers.FirstOrDefault(writer => writer.Format == format);
}
