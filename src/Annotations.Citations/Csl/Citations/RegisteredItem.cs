using Annotations.Citations.Csl.Disambiguation;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.Sorting;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Citations;

/// <summary>A reference that the document may use, and what the processor has found out about it.</summary>
internal sealed class RegisteredItem(Entry entry)
{
    private const int Unused = -1;

    internal Entry Entry => entry;

    /// <summary>Where it comes among the references that the document uses, from 0.</summary>
    internal int Order { get; private set; } = Unused;

    internal bool IsUsed => Order != Unused;

    /// <summary>Its number in the bibliography, from 1.</summary>
    internal int Number { get; set; }

    /// <summary>What it was last sorted by in the bibliography; null before.</summary>
    internal SortKey? BibliographyKey { get; set; }

    internal Expansion Expansion { get; set; } = Expansion.None;

    /// <summary>The names of the cite's first list where these are short and given names go by cite; null otherwise.</summary>
    internal IReadOnlyList<Name>? CitedNames { get; set; }

    /// <summary>The note of the first citation that cites it; 0 for the text, or when none does.</summary>
    internal int FirstNote { get; set; }

    /// <summary>Its place among references that only year suffixes tell apart, from 1; 0 for none.</summary>
    internal int SuffixNumber { get; set; }

    /// <summary>How many citations cite it.</summary>
    internal int Citations { get; set; }

    /// <summary>What its cite shows before disambiguation: those of the same are told apart.</summary>
    internal string PoolKey { get; set; } = string.Empty;

    /// <summary>The references that the disambiguate condition had to be tried with to tell this one apart, as a number; 0 for none.</summary>
    internal int Triers { get; set; }

    /// <summary>The names its cites show, for bringing together cites of the same; null before they are asked for.</summary>
    internal string? NamesShown { get; set; }

    /// <summary>The document uses the reference no more, and nothing found out from other references holds.</summary>
    internal void Leave() => (Order, Number, Expansion, SuffixNumber, FirstNote, Citations, PoolKey, Triers, NamesShown) = (Unused, 0, Expansion.None, 0, 0, 0, string.Empty, 0, null);

    internal void Enter(int order) => Order = order;

    /// <summary>a to z, then aa to zz and on.</summary>
    internal static string Letters(int number)
    {
        var letters = string.Empty;
        for (; number > 0; number = (number - 1) / 26)
        {
            letters = (char)('a' + ((number - 1) % 26)) + letters;
        }

        return letters;
    }
}
