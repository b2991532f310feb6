using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>What cites that are alike so far must have in common to stay so when one name of a list is shown, or more of it.</summary>
/// <param name="IsCut">Whether the list has more names than are shown.</param>
/// <param name="Format">How it is written; null when there is no such list.</param>
/// <param name="HasFamilyNamesFirst">Whether family names come first in it.</param>
/// <param name="Given">As much of the given names as is shown.</param>
/// <param name="Others">The other parts of the name, shown or not, and whether it is in a script like the Roman.</param>
internal readonly record struct NameAtPlace(
    bool IsCut, NameFormat? Format, bool HasFamilyNamesFirst, string? Given, (string?, string?, string?, string?, bool, bool, bool) Others)
{
    /// <param name="lists">The lists of names of the cite.</param>
    /// <param name="expansion">Under what the name is shown.</param>
    internal static NameAtPlace Of(IReadOnlyList<NamesTrace> lists, int list, int index, Expansion expansion, Style style)
    {
        if (list >= lists.Count)
        {
            return default;
        }

        var (names, _, options, format, hasFamilyNamesFirst) = lists[list];
        var isCut = names.Count > expansion.CountOf(list);
        if (index >= names.Count)
        {
            return new NameAtPlace(isCut, format, hasFamilyNamesFirst, null, default);
        }

        var name = names[index];
        var isRomanesque = RomanesqueNames.Of(name, language: null) == Romanesque.Yes;
        var given = GivenOf(name, expansion.LevelOf(list, index, name, options), options, style);
        return new NameAtPlace(isCut, format, hasFamilyNamesFirst, given, (string.IsNullOrEmpty(name.Family) ? name.Literal : name.Family, name.DroppingParticle, name.NonDroppingParticle, name.Suffix, name.IsCommaSuffix, name.IsStaticOrdering, isRomanesque || string.IsNullOrEmpty(name.Family)));
    }

    /// <summary>A format is the same only where it is the very same.</summary>
    public bool Equals(NameAtPlace other) =>
        IsCut == other.IsCut && ReferenceEquals(Format, other.Format) && HasFamilyNamesFirst == other.HasFamilyNamesFirst && Given == other.Given && Others == other.Others;

    public override int GetHashCode() => HashCode.Combine(IsCut, Given, Others);

    private static string? GivenOf(Name name, int level, NameOptions options, Style style)
    {
        if (string.IsNullOrWhiteSpace(name.Family) || string.IsNullOrWhiteSpace(name.Given))
        {
            return name.Given;
        }

        if (options.Form == "short" && level == 0)
        {
            return null;
        }

        return NameWriter.GivenOf(name.Given, level, options, style);
    }
}
