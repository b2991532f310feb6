namespace Annotations.Model.Disputes;

/// <summary>How a counter-claim disputes (after Pollock's and ASPIC+'s kinds of attack on an argument).</summary>
public enum DisputeKind
{
    /// <summary>The claim is false.</summary>
    Rebuts,

    /// <summary>The evidence does not support the claim.</summary>
    Undercuts,

    /// <summary>The source is unreliable.</summary>
    Undermines,
}
