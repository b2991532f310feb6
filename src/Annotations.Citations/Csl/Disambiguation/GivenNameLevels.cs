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

    /// <summary>What a name has in common with those of its family name.</summary>
    /// <param name="HasOtherInitials">Whether others have other initials.</param>
    /// <param name="SharesInitials">Whether others have the same initials.</param>
    private sealed record Sharing(bool HasOtherInitials, bool SharesInitials)
    {
        internal static Sharing None { get; } = new(false, false);
    }

    /// <summary>What was found of each name; found once all names have been added.</summary>
    private readonly Dictionary<Name, Sharing> sharings = [];

    internal void Add(IReadOnlyList<Name> names)
    {
        foreach (var name in isPrimaryOnly ? names.Take(1) : names)
        {
            Add(name);
        }
    }

    internal byte LevelOf(Name name, int index, NameOptions options)
    {
        if (isPrimaryOnly && index > 0)
        {
            return 0;
        }

        var (hasOtherInitials, sharesInitials) = SharingOf(name);
        var isInitialized = options.InitializeWith is not null;
        if (options.Form == "short")
        {
            return LevelWhenShort(hasOtherInitials, sharesInitials, isInitialized);
        }

        return isInitialized && sharesInitials && !areInitialsOnly ? (byte)2 : (byte)0;
    }

    private Sharing SharingOf(Name name)
    {
        if (!sharings.TryGetValue(name, out var sharing))
        {
            sharings[name] = sharing = FindSharing(name);
        }

        return sharing;
    }

    private Sharing FindSharing(Name name) =>
        !string.IsNullOrWhiteSpace(name.Given) && families.TryGetValue(FamilyOf(name), out var initials)
            ? new Sharing(initials.Count > 1, initials.TryGetValue(InitialsOf(name), out var givens) && givens.Count > 1)
            : Sharing.None;

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
