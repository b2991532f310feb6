using Annotations.Citations.Csl.Names;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>
/// The people whom a bibliography has named so far, after those whom cites name. As the reference processor has it, one
/// with the family name and the initials of another is written with all given names from there on: among the people of
/// the whole document, or of the reference where given names go by cite. What was written before stays.
/// </summary>
internal sealed class BibliographyNames(Func<GivenNameLevels> cited)
{
    private GivenNameLevels? levels;

    internal static BibliographyNames OfDocument(GivenNameLevels cited) => new(cited.Copy);

    /// <param name="cited">The names that the reference's cites show.</param>
    internal static BibliographyNames OfReference(IReadOnlyList<Name> cited, Demotion demotion) => new(() =>
    {
        var levels = new GivenNameLevels(GivenNameRule.ByCite, demotion);
        levels.Add(cited);
        return levels;
    });

    /// <summary>Takes a name that is about to be written, and says whether all of its given names are.</summary>
    internal bool ShowsAll(Name name, int index) => (levels ??= cited()).IsSharedOnceAdded(name, index);
}
