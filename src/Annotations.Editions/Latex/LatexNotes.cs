using Annotations.Editions.Labels;
using Annotations.Editions.Notes;
using Annotations.Model.Annotations;

namespace Annotations.Editions.Latex;

/// <summary>Writes the text of notes.</summary>
/// <param name="keys">The entry key of each source.</param>
internal sealed class LatexNotes(EditionWords words, Dictionary<string, string> keys)
{
    private readonly NoteText noteText = new(words);

    public string Of(IReadOnlyList<NoteEntry> entries) => string.Join("\\par\n", entries.Select(Of));

    private string Of(NoteEntry entry)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var text = new LatexText(output, number => throw new InvalidOperationException($"Note {number} stands within a note."));
        output.Write(text.Of(noteText.HeadingOf(entry.Annotation)) + "\\par\n");
        text.Write([NoteText.BodyOf(entry.Annotation)]);
        foreach (var source in entry.Sources) output.Write(Of(source) + "\n\n");
        if (entry.CounterClaims.Count > 0) output.Write($"\\begin{{quote}}\n{Of(entry.CounterClaims)}\n\\end{{quote}}\n");
        return output.ToString().TrimEnd('\n');
    }

    private string Of(NoteSource source)
    {
        var citation = source.Citation;
        var relation = citation.Relation == CitationRelation.Supports ? string.Empty : $"\\emph{{{LatexEscape.Of(words.RelationBefore(citation.Relation))}}} ";
        var quotation = citation.Quotation is null ? string.Empty : " " + LatexEscape.Of(words.Quoted(citation.Quotation));
        return $"{relation}\\cite{LocatorOf(citation)}{{{keys[citation.Source.Value]}}}.{quotation}";
    }

    /// <summary>biblatex says by itself that a number is a page's.</summary>
    private string LocatorOf(Citation citation) =>
        citation.Locator is null ? string.Empty
        : citation.Label is null or { Name: "page" } ? "[{" + LatexEscape.Of(citation.Locator) + "}]"
        : "[{" + LatexEscape.Of(words.LocatorOf(citation)) + "}]";
}
