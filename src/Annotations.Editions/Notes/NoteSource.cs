using Annotations.Citations.Csl.Output;
using Annotations.Model.Annotations;

namespace Annotations.Editions.Notes;

/// <summary>A source as a note cites it.</summary>
/// <param name="Runs">The citation in the edition's style, by its position among all citations of the edition.</param>
public sealed record NoteSource(Citation Citation, IReadOnlyList<Run> Runs);
