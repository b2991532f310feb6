namespace Annotations.Citations.References;

/// <summary>A value that CSL-JSON gave as a JSON number, with its spelling, such as <c>12</c> or <c>1.50</c>.</summary>
internal sealed record NumberText(string Text);
