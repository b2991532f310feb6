namespace Annotations.Functions.Access;

/// <summary>Where the role that a function needs is asked for.</summary>
public enum Scope
{
    /// <summary>Nowhere: the function answers everybody alike, and nobody asks who they are.</summary>
    Open,

    /// <summary>In the service.</summary>
    Service,

    /// <summary>In the essay that the address names. To strangers a private one is not there.</summary>
    Essay,

    /// <summary>In the essay that the address names, or in the service where there is none of that name yet.</summary>
    NewEssay,
}
