namespace Annotations.Editions.Text;

/// <summary>A part of a text that stands on lines of its own.</summary>
public abstract record Block;

public sealed record Paragraph(IReadOnlyList<Inline> Content) : Block;

/// <param name="Level">1 to 6; the work's own title stands above 1.</param>
public sealed record Heading(int Level, IReadOnlyList<Inline> Content) : Block;

public sealed record Quotation(IReadOnlyList<Block> Blocks) : Block;

/// <param name="Start">The first item's number; null for a list without numbers.</param>
public sealed record ListBlock(int? Start, IReadOnlyList<IReadOnlyList<Block>> Items) : Block;

/// <summary>Literal text whose lines stay as they are.</summary>
public sealed record CodeBlock(string Text) : Block;

/// <param name="Rows">Each row's cells; the first row is the header's.</param>
public sealed record Table(IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline>>> Rows) : Block;

public sealed record ThematicBreak : Block;

/// <summary>Blocks in a language of their own.</summary>
/// <param name="Language">A BCP 47 language tag; null where it is not said.</param>
public sealed record Passage(string? Language, IReadOnlyList<Block> Blocks) : Block;
