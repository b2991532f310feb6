using Annotations.Model.Sentences;

namespace Annotations.Editions.Notes;

/// <summary>All that was said about a sentence, or about runs of sentences that end with it.</summary>
/// <param name="Number">From 1, in the order of the text.</param>
/// <param name="Sentence">The sentence that the note's mark follows.</param>
/// <param name="Entries">Annotations, and counter-claims of the sentence itself, in the order in which they were made.</param>
public sealed record Note(int Number, SentenceId Sentence, IReadOnlyList<NoteEntry> Entries);
