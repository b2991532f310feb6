using Annotations.Model.Annotations;

namespace Annotations.Editions.Notes;

/// <summary>An annotation within a note, with the counter-claims that dispute it.</summary>
public sealed record NoteEntry(Annotation Annotation, IReadOnlyList<NoteSource> Sources, IReadOnlyList<NoteEntry> CounterClaims);
