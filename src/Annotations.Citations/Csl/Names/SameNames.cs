using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Names;

/// <summary>Whether two lists name the same people.</summary>
internal static class SameNames
{
    internal static bool Are(IReadOnlyList<Name> one, IReadOnlyList<Name> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < one.Count; i++)
        {
            if (KeyOf(one[i]) != KeyOf(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static (string?, string?, string?, string?) KeyOf(Name name) =>
        (name.Literal, name.Family, name.Given, (name.DroppingParticle + " " + name.NonDroppingParticle + " " + name.Suffix).Trim());
}
