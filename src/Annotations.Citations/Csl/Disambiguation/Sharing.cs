namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>What a name has in common with those of its family name.</summary>
/// <param name="HasOtherInitials">Whether others have other initials.</param>
/// <param name="SharesInitials">Whether others have the same initials.</param>
internal readonly record struct Sharing(bool HasOtherInitials, bool SharesInitials);
