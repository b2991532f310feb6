using System.IO.Compression;
using System.Text;
using Annotations.Citations.Formats;
using Annotations.Editions.Notes;
using Annotations.Editions.Text;

namespace Annotations.Editions.Latex;

/// <summary>
/// Writes an edition as a zip archive of <c>edition.tex</c> and <c>references.bib</c>, for any LaTeX with biber: notes are footnotes that
/// cite by biblatex, in its style that is nearest to the edition's.
/// </summary>
public sealed class LatexEditionWriter : IEditionWriter
{
    /// <summary>So that the same edition is the same bytes: the earliest time that a zip archive can have.</summary>
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const string Packages = """
        % Runs with lualatex or xelatex (pdflatex for Latin and Cyrillic), then biber, then twice more.
        \documentclass{article}
        \usepackage{iftex}
        \ifPDFTeX
          \usepackage[utf8]{inputenc}
          \usepackage[T2A,T1]{fontenc}
        \else
          \usepackage{fontspec}
        \fi
        \usepackage{textcomp}
        \usepackage{csquotes}

        """;

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
            format!.Write([.. edition.Bibliography.Select(item => item.Reference.WithId(item.Key))], writer);
        });
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
        WritePreamble(edition.Header, writer);
        new LatexText(writer, number => NextNote(notes, number, keys)).Write(edition.Text);
        writer.Write("\\printbibliography\n\n\\end{document}\n");
    }

    private static void WritePreamble(EditionHeader header, TextWriter writer)
    {
        var authors = string.Join(" \\and ", header.Citation.Names("author").Select(name => LatexEscape.Of(EditionLine.NameOf(name))));
        var address = LatexEscape.OfAddress(header.Address);
        writer.Write(Packages);
        writer.Write($"\\usepackage[backend=biber,style={StyleOf(header.StyleKind)}]{{biblatex}}\n\\addbibresource{{references.bib}}\n\\usepackage{{hyperref}}\n");
        writer.Write($"\\title{{{LatexEscape.Of(header.Title)}}}\n\\author{{{authors}}}\n");
        writer.Write($"\\date{{{LatexEscape.Of(EditionLine.Of(header))}\\\\\\href{{{address}}}{{\\nolinkurl{{{address}}}}}}}\n");
        writer.Write("\\begin{document}\n\\maketitle\n\n");
    }

    private static string StyleOf(string kind) => kind switch
    {
        "note" => "verbose-ibid",
        "numeric" => "numeric",
        "label" => "alphabetic",
        "author" => "authortitle",
        _ => "authoryear",
    };

    private static string NextNote(IEnumerator<Note> notes, int number, Dictionary<string, string> keys)
    {
        while (notes.MoveNext())
        {
            if (notes.Current.Number == number) return Of(notes.Current.Entries, keys);
        }

        throw new InvalidOperationException($"Note {number} comes before its mark, or not at all.");
    }

    private static string Of(IReadOnlyList<NoteEntry> entries, Dictionary<string, string> keys) =>
        string.Join("\\par\n", entries.Select(entry => Of(entry, keys)));

    private static string Of(NoteEntry entry, Dictionary<string, string> keys)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var text = new LatexText(output, number => throw new InvalidOperationException($"Note {number} stands within a note."));
        output.Write(text.Of(NoteText.HeadingOf(entry.Annotation)) + ": ");
        text.Write(MarkdownText.OfBody(entry.Annotation.Statement.Body));
        foreach (var source in entry.Sources) output.Write(Of(source, keys[source.Citation.Source.Value]) + "\n\n");
        if (entry.CounterClaims.Count > 0) output.Write($"\\begin{{quote}}\n{Of(entry.CounterClaims, keys)}\n\\end{{quote}}\n");
        return output.ToString().TrimEnd('\n');
    }

    private static string Of(NoteSource source, string key)
    {
        var citation = source.Citation;
        var relation = citation.Relation == Model.Annotations.CitationRelation.Supports ? string.Empty : $"\\emph{{{citation.Relation}:}} ";
        var locator = citation.Locator is null ? string.Empty : "[{" + (citation.Label is { } label && label.ToString() != "page" ? LatexEscape.Of(label.ToString()) + " " : string.Empty) + LatexEscape.Of(citation.Locator) + "}]";
        var quotation = citation.Quotation is null ? string.Empty : $" \\enquote{{{LatexEscape.Of(citation.Quotation)}}}";
        return $"{relation}\\cite{locator}{{{key}}}.{quotation}";
    }
}
