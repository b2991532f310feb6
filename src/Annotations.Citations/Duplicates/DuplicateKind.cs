namespace Annotations.Citations.Duplicates;

/// <summary>By what two references are taken to be of one work.</summary>
public enum DuplicateKind
{
    /// <summary>They have the same DOI.</summary>
    Doi,

    /// <summary>They have an ISBN in common; parts of one book also their titles.</summary>
    Isbn,

    /// <summary>Their first creator, year and title are the same but for case, marks and diacritics.</summary>
    CreatorYearTitle,

    /// <summary>They say the same, letter for letter: the only way to tell those that have none of the others.</summary>
    Text,
}
