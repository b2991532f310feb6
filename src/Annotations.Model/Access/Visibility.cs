namespace Annotations.Model.Access;

/// <summary>Who sees an essay, and all that belongs to it.</summary>
public enum Visibility
{
    /// <summary>Everybody.</summary>
    Public,

    /// <summary>Everybody who has its address: no list has it.</summary>
    Unlisted,

    /// <summary>Its members: to everybody else it is not there.</summary>
    Private,
}
