namespace Annotations.Citations.References;

/// <summary>What a variable of a reference holds (CSL 1.0.2, Appendix IV "Variables").</summary>
public enum VariableKind
{
    /// <summary>A member that CSL does not name, or one that holds free JSON: <c>custom</c>, <c>categories</c>.</summary>
    Other,

    /// <summary>A standard variable: text.</summary>
    Text,

    /// <summary>A number variable: a number, or text that has one in it such as <c>2nd</c> or <c>12–14</c>.</summary>
    Number,

    /// <summary>A name variable: a list of names.</summary>
    Names,

    /// <summary>A date variable.</summary>
    Date,
}
