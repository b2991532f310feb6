namespace Annotations.Model.Sentences.Languages;

/// <summary>What a stop after an abbreviation tells about the sentence.</summary>
[Flags]
internal enum AbbreviationUse
{
    None = 0,

    /// <summary>A name follows: Mr., Gen.</summary>
    Title = 1,

    /// <summary>A number follows: vol., pp.</summary>
    Numbered = 2,

    /// <summary>Never the last word of a sentence: e.g., cf.</summary>
    Inner = 4,

    /// <summary>Now and then the last word of a sentence: Inc., U.S.</summary>
    Ending = 8,

    /// <summary>Most often the last word of a sentence when a capital follows: etc., p.m.</summary>
    Final = 16,

    /// <summary>Spelled like a word of its own, which ends a sentence like any other: no.</summary>
    Word = 32,
}
