using Annotations.Citations.Csl.Names;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>
/// How much of the given names tells apart all people of one family name in the document (CSL 1.0.2,
/// givenname-disambiguation-rule: all-names, primary-name and their forms with initials).
/// </summary>
internal sealed class GivenNameLevels(bool isPrimaryOnly, bool areInitialsOnly)
{
    private readonly Dictionary<string, Dictionary<string, HashSet<string>>> families = new(StringComparer.Ordinal);

    internal void Add(IReadOnlyList<Name> names)
    {
        foreach (var name in isPrimaryOnly ? names.Take(1) : names)
        {
            Add(name);
        }
    }

    internal byte LevelOf(Name name, int index, NameOptions options)
    {
        if ((isPrimaryOnly && index > 0) || string.IsNullOrWhiteSpace(name.Given) || !families.TryGetValue(FamilyOf(name), out var initials))
        {
            return 0;
        }

        var isInitialized = options.InitializeWith is not null;
        var mine = InitialsOf(name);
        var sharesInitials = initials.TryGetValue(mine, out var givens) && givens.Count > 1;
        if (options.Form == "short")
        {
            return LevelWhenShort(initials.Count > 1, sharesInitials, isInitialized);
        }

        return isInitialized && sharesInitials && !areInitialsOnly ? (byte)2 : (byte)0;
    }

    private byte LevelWhenShort(bool hasOtherInitials, bool sharesInitials, bool isInitialized)
    {
        if (areInitialsOnly)
        {
            return hasOtherInitials ? (byte)1 : (byte)0;
        }

        return sharesInitials ? (byte)2 : hasOtherInitials ? isInitialized ? (byte)1 : (byte)2 : (byte)0;
    }

    private void Add(Name name)
    {
        if (string.IsNullOrWhiteSpace(name.Family) || string.IsNullOrWhiteSpace(name.Given))
        {
            return;
        }

        var family = FamilyOf(name);
        if (!families.TryGetValue(family, out var initials))
        {
            families[family] = initials = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        }

        var mine = InitialsOf(name);
        if (!initials.TryGetValue(mine, out var givens))
        {
            initials[mine] = givens = new HashSet<string>(StringComparer.Ordinal);
        }

        givens.Add(name.Given!.Replace(". ", ".", StringComparison.Ordinal));
    }

    private static string FamilyOf(Name name) => name.NonDroppingParticle + " " + name.Family;

    private static string InitialsOf(Name name) => Initials.Write(name.Given!, ".", isFull: true, keepsHyphen: true);
}
