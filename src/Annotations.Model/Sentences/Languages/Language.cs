using System.Buffers;
using System.Collections.Frozen;
using Annotations.Model.Sentences.Boundaries;

namespace Annotations.Model.Sentences.Languages;

/// <summary>A language's data, made ready for looking words up without allocating.</summary>
internal sealed class Language
{
    private readonly FrozenDictionary<string, AbbreviationUse>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;

    private readonly string[] _compounds;

    public Language(LanguageData data)
    {
        _abbreviations = Abbreviations(data).GetAlternateLookup<ReadOnlySpan<char>>();
        _compounds = WordSet.Split(data.Compounds);
        Openers = new WordSet(data.Openers);
        LooseOpeners = new WordSet(data.LooseOpeners);
        Units = new WordSet(data.Units);
        Prepositions = new WordSet(data.Prepositions);
        AfterTimes = new WordSet(data.AfterTimes);
        Labelled = new WordSet(data.Labelled);
        Captioned = new WordSet(data.Captioned);
        SpeechVerbs = new WordSet(data.SpeechVerbs);
        ExclaimedNames = new WordSet(data.ExclaimedNames);
        ElidesArticles = data.ElidesArticles;
        OrdinalStops = data.OrdinalStops;
        GuillemetsPointInward = data.GuillemetsPointInward;
        ExtraTerminators = data.ExtraTerminators;
        Candidates = SearchValues.Create(Glyphs.Candidates + data.ExtraTerminators);
        MarkdownCandidates = SearchValues.Create(Glyphs.Candidates + Glyphs.CodeMark + data.ExtraTerminators);
    }

    public WordSet Openers { get; }

    public WordSet LooseOpeners { get; }

    public WordSet Units { get; }

    public WordSet Prepositions { get; }

    public WordSet AfterTimes { get; }

    public WordSet Labelled { get; }

    public WordSet Captioned { get; }

    public WordSet SpeechVerbs { get; }

    public WordSet ExclaimedNames { get; }

    public bool ElidesArticles { get; }

    public bool OrdinalStops { get; }

    public bool GuillemetsPointInward { get; }

    public string ExtraTerminators { get; }

    /// <summary>Every character at which a sentence may end or a new one may begin.</summary>
    public SearchValues<char> Candidates { get; }

    /// <summary>The same, and the mark of code, in which no sentence ends.</summary>
    public SearchValues<char> MarkdownCandidates { get; }

    /// <summary>How <paramref name="word"/>, given without its last stop, is used as an abbreviation.</summary>
    public AbbreviationUse UseOf(ReadOnlySpan<char> word)
    {
        if (_abbreviations.TryGetValue(word, out var use) || word.Length > WordSet.LongestWord)
        {
            return use;
        }

        Span<char> lower = stackalloc char[WordSet.LongestWord];
        var length = word.ToLowerInvariant(lower);
        return _abbreviations.TryGetValue(lower[..length], out use) ? use : UseOfCompound(word);
    }

    private AbbreviationUse UseOfCompound(ReadOnlySpan<char> word)
    {
        foreach (var end in _compounds)
        {
            if (word.Length > end.Length && word.EndsWith(end))
            {
                return AbbreviationUse.Ending;
            }
        }

        return AbbreviationUse.None;
    }

    private static FrozenDictionary<string, AbbreviationUse> Abbreviations(LanguageData data)
    {
        var uses = new Dictionary<string, AbbreviationUse>();
        Add(data.Titles, AbbreviationUse.Title);
        Add(data.Numbered, AbbreviationUse.Numbered);
        Add(data.Inner, AbbreviationUse.Inner);
        Add(data.Ending, AbbreviationUse.Ending);
        Add(data.Final, AbbreviationUse.Final);
        Add(data.AlsoWords, AbbreviationUse.Word);
        return uses.ToFrozenDictionary();

        void Add(string words, AbbreviationUse use)
        {
            foreach (var word in WordSet.Split(words))
            {
                uses[word] = uses.GetValueOrDefault(word) | use;
            }
        }
    }
}
