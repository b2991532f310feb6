using Annotations.Citations.Csl.Names;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>What one name of one list adds to a cite: cites that were alike stay alike when it is the same, so that one of them is rendered for all.</summary>
internal readonly record struct NameAtPlace(string Key, Name? Name, int Count, NameOptions? Options, NameFormat? Format, bool HasFamilyNamesFirst)
{
    /// <param name="key">What the cite showed before.</param>
    /// <param name="names">Its lists of names.</param>
    internal static NameAtPlace Of(string key, IReadOnlyList<NamesTrace> names, int list, int index) =>
        list < names.Count
            ? new NameAtPlace(key, index < names[list].Names.Count ? names[list].Names[index] : null, names[list].Names.Count, names[list].Options, names[list].Format, names[list].HasFamilyNamesFirst)
            : new NameAtPlace(key, null, 0, null, null, false);
}
