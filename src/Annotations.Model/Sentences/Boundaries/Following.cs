namespace Annotations.Model.Sentences.Boundaries;

/// <summary>The word after a stop, past the quotation marks and brackets that open before it.</summary>
/// <param name="Kind">What it begins with.</param>
/// <param name="At">Where its first letter or sign stands.</param>
/// <param name="WordEnd">After its last letter; the same as <paramref name="At"/> when it is no word.</param>
/// <param name="HasBracket">Whether a bracket opens before it.</param>
/// <param name="HasQuote">Whether a quotation mark or a dash stands before it.</param>
internal readonly record struct Following(FollowingKind Kind, int At, int WordEnd, bool HasBracket, bool HasQuote)
{
    /// <summary>More marks than this before a word are no quotation.</summary>
    private const int MostMarks = 12;

    private const int LongestWord = 40;

    public static Following Read(Passage passage, int next)
    {
        var at = next;
        bool bracket = false, quote = false;
        for (; at - next < MostMarks; at++)
        {
            var c = passage[at];
            if (c is '(' or '[' or '{')
            {
                bracket = true;
            }
            else if (Glyphs.IsDash(c) || Glyphs.IsOpener(c))
            {
                quote = true;
            }
            else if (!(Glyphs.IsInvisible(c) || (at > next && (c is ' ' or '\u00A0' or '\u202F' || (c is '.' or '…' && bracket)))))
            {
                break;
            }
        }

        return new Following(KindOf(passage, at), at, EndOfWord(passage, at), bracket, quote);
    }

    public ReadOnlySpan<char> Word(Passage passage) => passage[At..WordEnd];

    /// <summary>Whether the word is one that with a capital almost always opens a sentence.</summary>
    public bool OpensSentence(Passage passage) => HasOpener(passage, isLoose: false);

    /// <summary>The same, where a name is less likely: words that may be names count too.</summary>
    public bool LikelyOpensSentence(Passage passage) => HasOpener(passage, isLoose: true);

    private bool HasOpener(Passage passage, bool isLoose)
    {
        if (Kind != FollowingKind.Upper || At == WordEnd || (passage[WordEnd] == '.' && WordEnd - At == 1))
        {
            return false;
        }

        var word = Word(passage);
        var apostrophe = word.IndexOfAny('\'', '’');
        var stem = apostrophe > 0 ? word[..apostrophe] : word;
        return IsTitlecase(stem) && (passage.Language.Openers.Contains(stem)
            || (isLoose && (passage.Language.LooseOpeners.Contains(stem) || IsAdverb(passage, stem))));
    }

    /// <summary>"Recently, …": what ends in -ly and has a comma after it.</summary>
    private bool IsAdverb(Passage passage, ReadOnlySpan<char> word) =>
        word.Length > 5 && word.EndsWith("ly") && passage[WordEnd] == ',';

    private static bool IsTitlecase(ReadOnlySpan<char> word)
    {
        foreach (var c in word[1..])
        {
            if (char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOfWord(Passage passage, int at)
    {
        var end = at;
        while (end - at < LongestWord && end < passage.End && Glyphs.IsWordPart(passage[end]))
        {
            end++;
        }

        return end;
    }

    private static FollowingKind KindOf(Passage passage, int at)
    {
        if (at >= passage.End)
        {
            return FollowingKind.End;
        }

        var c = passage[at];
        return Glyphs.IsUpper(c) ? FollowingKind.Upper
            : char.IsLower(c) ? LowerKind(passage, at)
            : char.IsDigit(c) ? FollowingKind.Digit
            : Glyphs.IsBullet(c) ? FollowingKind.Bullet
            : c is '$' or '€' or '£' or '¥' or '₽' or '₮' or '#' or '@' or '№' ? FollowingKind.Sign
            : c is '.' && char.IsLetter(passage[at + 1]) ? FollowingKind.Upper
            : Glyphs.IsUncased(c) ? FollowingKind.Uncased
            : FollowingKind.Mark;
    }

    /// <summary>iPhone and eBay open a sentence as they are.</summary>
    private static FollowingKind LowerKind(Passage passage, int at) =>
        passage[at + 1] is >= 'A' and <= 'Z' && char.IsLower(passage[at + 2]) ? FollowingKind.Upper : FollowingKind.Lower;
}
