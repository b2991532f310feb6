using Annotations.Citations.Csl.Output;
using Annotations.Editions.Notes;
using Annotations.Model.Annotations;
using Annotations.Model.Sentences;
using Annotations.Storage.Spools;
using Cite = Annotations.Citations.Csl.Citations.Cite;
using CslCitation = Annotations.Citations.Csl.Citations.Citation;

namespace Annotations.Functions.Exports.Editions;

/// <summary>The notes of an edition, read out of a spool whenever they are gone over.</summary>
internal sealed class SpooledNotes(AnnotationSpool spool, IReadOnlyList<(SentenceId Sentence, List<SpooledAnnotation> Entries)> places)
{
    /// <summary>The number of each sentence's note, from 1 in the order of the text.</summary>
    public IReadOnlyDictionary<SentenceId, int> Numbers { get; } = places.Select((place, i) => (place.Sentence, Number: i + 1)).ToDictionary(note => note.Sentence, note => note.Number);

    /// <summary>Places the annotations of a spool behind their sentences.</summary>
    public static SpooledNotes Of(AnnotationSpool spool, IEnumerable<Sentence> sentences)
    {
        var bySentence = spool.Entries.GroupBy(entry => entry.Place).ToDictionary(group => group.Key, group => group.ToList());
        return new SpooledNotes(spool, [.. sentences.Where(sentence => bySentence.ContainsKey(sentence.Id)).Select(sentence => (sentence.Id, bySentence[sentence.Id]))]);
    }

    /// <summary>Every use of a source, in the order in which the notes have them; read anew each time.</summary>
    public IEnumerable<CslCitation> Citations() => Annotations().SelectMany(place =>
        new NoteTree(place.Annotations).InOrder().SelectMany(annotation => annotation.Statement.Citations).Select(citation => CitationOf(citation, place.Number)));

    /// <summary>Where each source is used, in the order in which the notes have it: the annotation, and which of its citations it is.</summary>
    public ILookup<string, (SpooledAnnotation Entry, int Citation)> Uses()
    {
        var entries = spool.Entries.ToDictionary(entry => entry.Id);
        return Annotations().SelectMany(place => new NoteTree(place.Annotations).InOrder())
            .SelectMany(annotation => annotation.Statement.Citations.Select((citation, i) => (citation.Source.Value, Entry: entries[annotation.Id], Citation: i)))
            .ToLookup(use => use.Value, use => (use.Entry, use.Citation), StringComparer.Ordinal);
    }

    public Annotation Read(SpooledAnnotation entry) => spool.Read(entry);

    /// <param name="formatted">The citations as the style has them, in the order of <see cref="Citations"/>; enumerated anew each time.</param>
    public IEnumerable<Note> Read(IEnumerable<IReadOnlyList<Run>> formatted)
    {
        using var next = formatted.GetEnumerator();
        foreach (var (number, annotations) in Annotations())
        {
            yield return new Note(number, places[number - 1].Sentence, new NoteTree(annotations).Entries(annotation => SourcesOf(annotation, next)));
        }
    }

    private IEnumerable<(int Number, List<Annotation> Annotations)> Annotations() =>
        places.Select((place, i) => (i + 1, place.Entries.ConvertAll(spool.Read)));

    private static List<NoteSource> SourcesOf(Annotation annotation, IEnumerator<IReadOnlyList<Run>> formatted)
    {
        var sources = new List<NoteSource>();
        foreach (var citation in annotation.Statement.Citations)
        {
            if (!formatted.MoveNext()) throw new InvalidOperationException("There are fewer formatted citations than uses of sources.");
            sources.Add(new NoteSource(citation, formatted.Current));
        }

        return sources;
    }

    private static CslCitation CitationOf(Citation citation, int note) => new(
        [new Cite(citation.Source.Value) { Locator = citation.Locator ?? string.Empty, Label = citation.Label?.ToString() ?? "page" }], note);
}
