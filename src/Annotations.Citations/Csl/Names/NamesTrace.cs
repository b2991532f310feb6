using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Names;

/// <summary>A list of names as one rendering showed it: what disambiguation may add.</summary>
/// <param name="Names">All names of the list.</param>
/// <param name="Shown">How many were shown.</param>
/// <param name="Options">How they were written: lists of the same options and number of names show equally many.</param>
/// <param name="Format">The format they were written in.</param>
/// <param name="HasFamilyNamesFirst">Whether the reference's language has family names first.</param>
internal sealed record NamesTrace(IReadOnlyList<Name> Names, int Shown, NameOptions Options, NameFormat Format, bool HasFamilyNamesFirst)
{
    /// <summary>Whether given names were left out.</summary>
    internal bool IsShort => Options.Form == "short";

    /// <summary>Whether given names are, or would first be, shown as initials.</summary>
    internal bool IsInitialized => Options.InitializeWith is not null;
}
