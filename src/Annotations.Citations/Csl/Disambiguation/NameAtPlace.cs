using Annotations.Citations.Csl.Names;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>What cites that are alike so far must have in common to stay so when one name of a list is shown, or more of it.</summary>
/// <param name="Count">How many names the list has.</param>
/// <param name="Format">How it is written; null when there is no such list.</param>
/// <param name="HasFamilyNamesFirst">Whether family names come first in it.</param>
/// <param name="Name">The name in that place, in all its parts.</param>
internal readonly record struct NameAtPlace(int Count, NameFormat? Format, bool HasFamilyNamesFirst, (string?, string?, string?, string?, string?, string?, bool, bool) Name)
{
    internal static NameAtPlace Of(CiteTrace trace, int list, int index)
    {
        if (list >= trace.Names.Count)
        {
            return default;
        }

        var (names, _, _, _, format, hasFamilyNamesFirst) = trace.Names[list];
        return new NameAtPlace(names.Count, format, hasFamilyNamesFirst, index < names.Count ? PartsOf(names[index]) : default);
    }

    /// <summary>A format is the same only where it is the very same.</summary>
    public bool Equals(NameAtPlace other) => Count == other.Count && ReferenceEquals(Format, other.Format) && HasFamilyNamesFirst == other.HasFamilyNamesFirst && Name == other.Name;

    public override int GetHashCode() => HashCode.Combine(Count, Name);

    private static (string?, string?, string?, string?, string?, string?, bool, bool) PartsOf(Name name) =>
        (name.Family, name.Given, name.DroppingParticle, name.NonDroppingParticle, name.Suffix, name.Literal, name.IsCommaSuffix, name.IsStaticOrdering);
}
