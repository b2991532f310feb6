namespace Annotations.Model.Sentences.Languages;

/// <summary>
/// What one language knows of abbreviations and of the words that open a sentence. Each list is words parted by
/// white space, abbreviations without their last stop; a word in small letters stands for every case of it, a word
/// with a capital only for itself ("Sat" the day, not "sat").
/// </summary>
internal sealed class LanguageData
{
    public required string Tag { get; init; }

    /// <inheritdoc cref="AbbreviationUse.Title"/>
    public string Titles { get; init; } = "";

    /// <inheritdoc cref="AbbreviationUse.Numbered"/>
    public string Numbered { get; init; } = "";

    /// <inheritdoc cref="AbbreviationUse.Inner"/>
    public string Inner { get; init; } = "";

    /// <inheritdoc cref="AbbreviationUse.Ending"/>
    public string Ending { get; init; } = "";

    /// <inheritdoc cref="AbbreviationUse.Final"/>
    public string Final { get; init; } = "";

    /// <inheritdoc cref="AbbreviationUse.Word"/>
    public string AlsoWords { get; init; } = "";

    /// <summary>Measures, which after a number end a sentence where a capital follows: "It weighs 5 kg. The …".</summary>
    public string Units { get; init; } = "m km cm mm kg g mg l ml h min s ha";

    /// <summary>Ends of compound words that are abbreviations: Haupt-str.</summary>
    public string Compounds { get; init; } = "";

    /// <summary>Words that with a capital almost always open a sentence: The, However.</summary>
    public string Openers { get; init; } = "";

    /// <summary>Words that mostly open a sentence, but with a capital are names or parts of names too: First, More.</summary>
    public string LooseOpeners { get; init; } = "";

    /// <summary>Words that open a phrase of time or place before the subject: At 5 a.m. …</summary>
    public string Prepositions { get; init; } = "";

    /// <summary>What follows a time of day or a date without opening a sentence: EST, Monday.</summary>
    public string AfterTimes { get; init; } = "";

    /// <summary>Nouns that a single letter tells apart: plan B, vitamin C.</summary>
    public string Labelled { get; init; } = "";

    /// <summary>Nouns that open a caption or a title with their number: "Figure 4. The border".</summary>
    public string Captioned { get; init; } = "";

    /// <summary>Verbs that say who spoke the quotation before them.</summary>
    public string SpeechVerbs { get; init; } = "";

    /// <summary>Names that end in an exclamation or a question mark: Yahoo!</summary>
    public string ExclaimedNames { get; init; } = "";

    /// <summary>Whether a number with a stop is an ordinal: 11. Mai.</summary>
    public bool OrdinalStops { get; init; }

    /// <summary>Whether quotations are set »so« rather than «so».</summary>
    public bool GuillemetsPointInward { get; init; }

    /// <summary>Whether articles are set against the word with an apostrophe: l'art. 5.</summary>
    public bool ElidesArticles { get; init; }

    /// <summary>Marks that end a sentence in this language only: the Greek question mark.</summary>
    public string ExtraTerminators { get; init; } = "";
}
