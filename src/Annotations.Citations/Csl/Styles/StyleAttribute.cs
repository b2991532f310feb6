namespace Annotations.Citations.Csl.Styles;

/// <summary>An attribute of an element of a style or locale.</summary>
internal readonly record struct StyleAttribute(string Name, string Value);
