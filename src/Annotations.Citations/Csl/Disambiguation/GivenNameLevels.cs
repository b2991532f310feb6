using Annotations.Citations.Csl.Names;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>
/// How much of the given names tells apart all people of one family name in the document (CSL 1.0.2,
/// givenname-disambiguation-rule: all-names, primary-name and their forms with initials).
/// </summary>
internal sealed class GivenNameLevels(bool isPrimaryOnly, bool areInitialsOnly)
{
    private readonly Dictionary<string, FamilyNames> families = new(StringComparer.Ordinal);
    private int added;

    /// <summary>What was found of each name; found once all names have been added.</summary>
    private Dictionary<Name, Sharing>? sharings;

    internal void Add(IReadOnlyList<Name> names)
    {
        for (var i = 0; i < (isPrimaryOnly ? Math.Min(names.Count, 1) : names.Count); i++)
        {
            Add(names[i]);
        }
    }

    internal byte LevelOf(Name name, int index, NameOptions options)
    {
        if (isPrimaryOnly && index > 0)
        {
            return 0;
        }

        var isInitialized = options.InitializeWith is not null;
        if (options.Form != "short" && !isInitialized)
        {
            return 0;
        }

        var (hasOtherInitials, sharesInitials) = SharingOf(name);
        if (options.Form == "short")
        {
            return LevelWhenShort(hasOtherInitials, sharesInitials, isInitialized);
        }

        return sharesInitials && !areInitialsOnly ? (byte)2 : (byte)0;
    }

    private Sharing SharingOf(Name name)
    {
        sharings ??= new Dictionary<Name, Sharing>(added, ReferenceEqualityComparer.Instance);
        if (!sharings.TryGetValue(name, out var sharing))
        {
            sharings[name] = sharing = FindSharing(name);
        }

        return sharing;
    }

    private Sharing FindSharing(Name name) =>
        !string.IsNullOrWhiteSpace(name.Given) && FamilyOf(name) is { } family ? family.SharingOf(name.Given) : default;

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

        added++;
        var family = FamilyOf(name);
        if (family is null)
        {
            families[KeyOf(name)] = family = new FamilyNames();
        }

        family.Add(name.Given);
    }

    private FamilyNames? FamilyOf(Name name) => families.GetValueOrDefault(KeyOf(name));

    /// <summary>The family name with the particle that stays with it.</summary>
    private static string KeyOf(Name name) => string.IsNullOrEmpty(name.NonDroppingParticle) ? name.Family ?? string.Empty : name.NonDroppingParticle + "\0" + name.Family;
}
