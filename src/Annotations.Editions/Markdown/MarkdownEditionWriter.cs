using System.Text;
using Annotations.Editions.Labels;
using Annotations.Editions.Notes;
using Annotations.Editions.Text;

namespace Annotations.Editions.Markdown;

/// <summary>
/// Writes an edition as pandoc's Markdown: a metadata block in YAML, footnotes, sentences as spans with their ids. What reads
/// CommonMark alone shows the same text.
/// </summary>
public sealed class MarkdownEditionWriter : IEditionWriter
{
    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public string MediaType => "text/markdown; charset=utf-8; variant=pandoc";

    /// <inheritdoc/>
    public string FileExtension => "md";

    /// <inheritdoc/>
    public void Write(Edition edition, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var blocks = new MarkdownBlocks(writer);
        WriteMetadata(edition.Header, writer);
        blocks.Write(edition.Text, string.Empty, string.Empty);
        var text = new NoteText(edition.Header.Words);
        foreach (var note in edition.Notes)
        {
            writer.Write('\n');
            blocks.Write(text.Of(note), $"[^{note.Number}]: ", "    ");
        }

        WriteBibliography(edition, blocks, writer);
    }

    /// <summary>YAML takes JSON's strings as they are (YAML 1.2.2, section 1.2); what is in them pandoc reads as Markdown.</summary>
    private static void WriteMetadata(EditionHeader header, StreamWriter writer)
    {
        writer.Write($"---\ntitle: {Quoted(header.Title)}\n");
        if (EditionLine.AuthorsOf(header).ToList() is { Count: > 0 } authors) writer.Write($"author: [{string.Join(", ", authors.Select(Quoted))}]\n");
        writer.Write($"date: {Quoted(EditionWords.DayOf(header.Essay.Modified.At))}\nversion: {Quoted(header.Words.RevisionOf(header.Essay))}\nlang: {Quoted(header.Language)}\n");
        if (TextDirection.IsRightToLeft(header.Language)) writer.Write("dir: \"rtl\"\n");
        writer.Write($"identifier: {Quoted(header.Address.AbsoluteUri)}\n---\n\n");
    }

    private static void WriteBibliography(Edition edition, MarkdownBlocks blocks, StreamWriter writer)
    {
        var hasItems = false;
        foreach (var item in edition.Bibliography)
        {
            if (!hasItems)
            {
                writer.Write('\n');
                blocks.Write([new Heading(1, [new Words(edition.Header.Words.Labels.Bibliography)])], string.Empty, string.Empty);
            }

            hasItems = true;
            writer.Write('\n');
            blocks.Write([new Paragraph([new BibliographyText(item)])], string.Empty, string.Empty);
        }
    }

    /// <summary>A value is read as Markdown: four spaces before it would make a block of code of it, of which pandoc makes no metadata.</summary>
    private static string Quoted(string text) => YamlText.Quoted(MarkdownEscape.Start(MarkdownEscape.Of(text.Trim())));
}
