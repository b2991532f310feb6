using System.IO.Compression;
using System.Text;
using Annotations.Citations.Formats;
using Annotations.Citations.References;
using Annotations.Editions.Bibliographies;
using Annotations.Editions.Notes;

namespace Annotations.Editions.Latex;

/// <summary>
/// Writes an edition as a zip archive of <c>edition.tex</c> and <c>references.bib</c>, for LuaLaTeX or XeLaTeX with biber: notes are footnotes that
/// cite by biblatex, in its style that is nearest to the edition's.
/// </summary>
public sealed class LatexEditionWriter : IEditionWriter
{
    /// <summary>So that the same edition is the same bytes: the earliest time that a zip archive can have.</summary>
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public string Format => "latex";

    /// <inheritdoc/>
    public string MediaType => "application/zip";

    /// <inheritdoc/>
    public string FileExtension => "zip";

    /// <inheritdoc/>
    public void Write(Edition edition, Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var keys = edition.Bibliography.ToDictionary(item => item.Reference.Id, item => item.Key, StringComparer.Ordinal);
        Add(archive, "edition.tex", writer => WriteDocument(edition, keys, writer));
        Add(archive, "references.bib", writer =>
        {
            ReferenceFormats.TryGetWriter("biblatex", out var format);
            format!.Write([.. edition.Bibliography.Select(Printed)], writer);
        });
    }

    /// <summary>
    /// A reference as it is to be printed: biblatex has no fields for archives, and what the format keeps for reading back would show in every
    /// citation. Where it is kept is a note in words.
    /// </summary>
    private static Reference Printed(BibliographyItem item)
    {
        var reference = item.Reference;
        var place = string.Join(", ", new[] { reference.Text("note"), reference.Text("archive"), reference.Text("archive_location") }.OfType<string>());
        return reference.ToBuilder().WithId(item.Key).Without("custom").Without("archive").Without("archive_location").Text("note", place.Length > 0 ? place : null).Build();
    }

    private static void Add(ZipArchive archive, string name, Action<TextWriter> write)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Timeless;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false)) { NewLine = "\n" };
        write(writer);
    }

    private static void WriteDocument(Edition edition, Dictionary<string, string> keys, TextWriter writer)
    {
        using var notes = edition.Notes.GetEnumerator();
        var noteText = new LatexNotes(edition.Header.Words, keys);
        LatexPreamble.Write(edition.Header, keys.Count > 0, writer);
        new LatexText(writer, number => NextNote(notes, number, noteText)).Write(edition.Text);
        if (keys.Count > 0) writer.Write($"\\printbibliography[title={{{LatexEscape.Of(edition.Header.Words.Labels.Bibliography)}}}]\n\n");
        writer.Write("\\end{document}\n");
    }

    private static string NextNote(IEnumerator<Note> notes, int number, LatexNotes text)
    {
        while (notes.MoveNext())
        {
            if (notes.Current.Number == number) return text.Of(notes.Current.Entries);
        }

        throw new InvalidOperationException($"Note {number} comes before its mark, or not at all.");
    }
}
