using Annotations.Citations.Csl.Names;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>
/// How much of the given names tells apart all people of one family name in the document (CSL 1.0.2,
/// givenname-disambiguation-rule: all-names, primary-name and their forms with initials).
/// </summary>
internal sealed class GivenNameLevels(GivenNameRule rule, Demotion demotion)
{
    private readonly bool isPrimaryOnly = rule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials;
    private readonly bool areInitialsOnly = rule is GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials;
    private readonly Dictionary<string, Dictionary<string, HashSet<string>>> families = new(StringComparer.Ordinal);

    /// <summary>What was found of each name; found once all names have been added.</summary>
    private readonly Dictionary<Name, Sharing> sharings = [];

    /// <summary>What a name has in common with those of its family name.</summary>
    /// <param name="HasOtherInitials">Whether others have other initials.</param>
    /// <param name="SharesInitials">Whether others have the same initials.</param>
    private sealed record Sharing(bool HasOtherInitials, bool SharesInitials)
    {
        internal static Sharing None { get; } = new(false, false);
    }

    /// <summary>The same people, to which others may be added without changing these levels.</summary>
    internal GivenNameLevels Copy()
    {
        var copy = new GivenNameLevels(rule, demotion);
        foreach (var (family, initials) in families)
        {
            copy.families[family] = initials.ToDictionary(pair => pair.Key, pair => new HashSet<string>(pair.Value, StringComparer.Ordinal), StringComparer.Ordinal);
        }

        return copy;
    }

    /// <summary>Adds a name where it is written, and says whether another has the same family name and initials so far.</summary>
    internal bool IsSharedOnceAdded(Name name, int index)
    {
        if (areInitialsOnly || (isPrimaryOnly && index > 0) || string.IsNullOrWhiteSpace(name.Family) || string.IsNullOrWhiteSpace(name.Given))
        {
            return false;
        }

        Add(name);
        return FindSharing(name).SharesInitials;
    }

    internal void Add(IReadOnlyList<Name> names)
    {
        foreach (var name in isPrimaryOnly ? names.Take(1) : names)
        {
            if (!string.IsNullOrWhiteSpace(name.Family))
            {
                Add(name);
            }
        }
    }

    /// <summary>The level of a name in a list: 0 as the style says, 1 initials, 2 all of the given names.</summary>
    internal byte LevelOf(Name name, int index, NameOptions options)
    {
        if ((isPrimaryOnly && index > 0) || string.IsNullOrWhiteSpace(name.Given))
        {
            return 0;
        }

        var (hasOtherInitials, sharesInitials) = SharingOf(name);
        if (areInitialsOnly)
        {
            return hasOtherInitials ? (byte)1 : (byte)0;
        }

        return sharesInitials || (hasOtherInitials && options.InitializeWith is null) ? (byte)2 : hasOtherInitials ? (byte)1 : (byte)0;
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
        families.TryGetValue(FamilyOf(name), out var initials)
            ? new Sharing(initials.Count > 1, initials.TryGetValue(InitialsOf(GivenOf(name)), out var givens) && givens.Count > 1)
            : Sharing.None;

    private void Add(Name name)
    {
        var given = GivenOf(name);
        if (given.Length == 0)
        {
            return;
        }

        var family = FamilyOf(name);
        if (!families.TryGetValue(family, out var initials))
        {
            families[family] = initials = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        }

        var mine = InitialsOf(given);
        if (!initials.TryGetValue(mine, out var givens))
        {
            initials[mine] = givens = new HashSet<string>(StringComparer.Ordinal);
        }

        givens.Add(given);
    }

    /// <summary>The family name; as the reference processor has it, a particle counts only where it is never demoted.</summary>
    private string FamilyOf(Name name) =>
        demotion == Demotion.Never && !string.IsNullOrEmpty(name.NonDroppingParticle) ? $"{WithoutStops(name.Family)} {name.NonDroppingParticle}" : WithoutStops(name.Family);

    /// <summary>The given names, those after a comma left out when they are in small letters.</summary>
    private static string GivenOf(Name name)
    {
        var given = WithoutStops(name.Given);
        var comma = given.LastIndexOf(',');
        return comma > 0 && given[(comma + 1)..].Trim() is { Length: > 0 } after && !after.Any(char.IsUpper) ? given[..comma].TrimEnd() : given;
    }

    private static string WithoutStops(string? text) =>
        string.Join(' ', (text ?? string.Empty).Replace('.', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string InitialsOf(string given) => Initials.Write(given, ".", isFull: true, keepsHyphen: true);
}
