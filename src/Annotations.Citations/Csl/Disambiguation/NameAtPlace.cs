using Annotations.Citations.Csl.Names;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>What cites that are alike so far must have in common to stay so when one name of a list is shown, or more of it.</summary>
/// <param name="Count">How many names the list has.</param>
/// <param name="Format">How it is written; null when there is no such list.</param>
/// <param name="HasFamilyNamesFirst">Whether family names come first in it.</param>
/// <param name="Given">As much of the given names as is shown.</param>
/// <param name="Others">The other parts of the name, shown or not, and whether it is in a script like the Roman.</param>
internal readonly record struct NameAtPlace(
    int Count, NameFormat? Format, bool HasFamilyNamesFirst, string? Given, (string?, string?, string?, string?, string?, bool, bool, bool) Others)
{
    /// <param name="expansion">Under what; null for all of the name.</param>
    /// <param name="keepsHyphens">Whether the style keeps hyphens between initials.</param>
    internal static NameAtPlace Of(CiteTrace trace, int list, int index, Expansion? expansion, bool keepsHyphens)
    {
        if (list >= trace.Names.Count)
        {
            return default;
        }

        var (names, _, options, format, hasFamilyNamesFirst) = trace.Names[list];
        if (index >= names.Count)
        {
            return new NameAtPlace(names.Count, format, hasFamilyNamesFirst, null, default);
        }

        var name = names[index];
        var isRomanesque = RomanesqueNames.Of(name, language: null) == Romanesque.Yes;
        var given = expansion is null ? name.Given : GivenOf(name, expansion.LevelOf(list, index, name, options), options, keepsHyphens);
        return new NameAtPlace(names.Count, format, hasFamilyNamesFirst, given, (name.Family, name.DroppingParticle, name.NonDroppingParticle, name.Suffix, name.Literal, name.IsCommaSuffix, name.IsStaticOrdering, isRomanesque));
    }

    /// <summary>A format is the same only where it is the very same.</summary>
    public bool Equals(NameAtPlace other) =>
        Count == other.Count && ReferenceEquals(Format, other.Format) && HasFamilyNamesFirst == other.HasFamilyNamesFirst && Given == other.Given && Others == other.Others;

    public override int GetHashCode() => HashCode.Combine(Count, Given, Others);

    private static string? GivenOf(Name name, int level, NameOptions options, bool keepsHyphens)
    {
        if (string.IsNullOrWhiteSpace(name.Family) || string.IsNullOrWhiteSpace(name.Given))
        {
            return name.Given;
        }

        if (options.Form == "short" && level == 0)
        {
            return null;
        }

        return level < 2 && options.InitializeWith is { } mark
            ? Initials.Write(name.Given, mark, options.Initialize ?? true, keepsHyphens)
            : name.Given;
    }
}
