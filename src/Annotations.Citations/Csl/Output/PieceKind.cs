namespace Annotations.Citations.Csl.Output;

/// <summary>What a <see cref="Piece"/> is.</summary>
internal enum PieceKind : byte
{
    /// <summary>Text of a datum or term.</summary>
    Text,

    /// <summary>An affix or delimiter of the style, whose punctuation gives way to the text's.</summary>
    Affix,

    /// <summary>Text that stands in the style: its punctuation gives way as an affix's does, its spaces stay.</summary>
    Value,

    /// <summary>Words after a cite: their punctuation moves into quotation marks, and stays beside what it meets.</summary>
    Words,

    /// <summary>A decoration begins.</summary>
    Open,

    /// <summary>The decoration that began last ends.</summary>
    Close,
}
