using Annotations.Model.Annotations;

namespace Annotations.Editions.Notes;

/// <summary>Nests counter-claims under what they dispute.</summary>
public sealed class NoteTree
{
    private readonly ILookup<AnnotationId?, Annotation> byDisputed;

    /// <param name="annotations">Those of one note. What disputes an annotation that is not among them stands on its own.</param>
    public NoteTree(IReadOnlyCollection<Annotation> annotations)
    {
        var ids = annotations.Select(annotation => annotation.Id).ToHashSet();
        byDisputed = annotations.OrderBy(annotation => annotation.Created.At).ThenBy(annotation => annotation.Id)
            .ToLookup(annotation => annotation.Dispute?.Annotation is { } disputed && ids.Contains(disputed) ? disputed : (AnnotationId?)null);
    }

    /// <summary>The annotations in the order in which a note has them: each before the counter-claims that dispute it.</summary>
    public IEnumerable<Annotation> InOrder() => InOrder(null);

    /// <summary>The entries of a note.</summary>
    /// <param name="sources">Gives each annotation's sources; it is asked in the order of <see cref="InOrder()"/>.</param>
    public IReadOnlyList<NoteEntry> Entries(Func<Annotation, IReadOnlyList<NoteSource>> sources) => Entries(null, sources);

    private IEnumerable<Annotation> InOrder(AnnotationId? disputed) =>
        byDisputed[disputed].SelectMany(annotation => InOrder(annotation.Id).Prepend(annotation));

    private List<NoteEntry> Entries(AnnotationId? disputed, Func<Annotation, IReadOnlyList<NoteSource>> sources)
    {
        var entries = new List<NoteEntry>();
        foreach (var annotation in byDisputed[disputed])
        {
            var cited = sources(annotation);
            entries.Add(new NoteEntry(annotation, cited, Entries(annotation.Id, sources)));
        }

        return entries;
    }
}
