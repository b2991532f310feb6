using Annotations.Editions.Bibliographies;
using Annotations.Editions.Notes;
using Annotations.Editions.Text;

namespace Annotations.Editions;

/// <summary>
/// An essay with what was said about it: its text with marks of notes, the notes, the bibliography. All three may be of any
/// length: they are made while they are read, each time anew, and need not be in memory together.
/// </summary>
/// <param name="Text">The essay, or the sentences that the edition is of.</param>
/// <param name="Notes">In the order of their marks.</param>
/// <param name="Bibliography">What the notes cite, in the style's order.</param>
public sealed record Edition(
    EditionHeader Header,
    IEnumerable<Block> Text,
    IEnumerable<Note> Notes,
    IEnumerable<BibliographyItem> Bibliography);
