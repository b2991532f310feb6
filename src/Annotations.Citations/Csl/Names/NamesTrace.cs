using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Names;

/// <summary>A list of names as one rendering showed it: what disambiguation may add.</summary>
/// <param name="Names">All names of the list.</param>
/// <param name="Shown">How many were shown.</param>
/// <param name="IsShort">Whether given names were left out.</param>
/// <param name="IsInitialized">Whether given names are, or would first be, shown as initials.</param>
/// <param name="Format">How they were written: lists of one format and one number of names show equally many.</param>
/// <param name="HasFamilyNamesFirst">Whether the reference's language has family names first.</param>
internal readonly record struct NamesTrace(IReadOnlyList<Name> Names, int Shown, bool IsShort, bool IsInitialized, NameFormat Format, bool HasFamilyNamesFirst);
