using System.Globalization;

namespace Annotations.Model.Sentences.Boundaries;

/// <summary>The classes of characters that sentence boundaries depend on.</summary>
internal static class Glyphs
{
    /// <summary>Stops of scripts that use them for nothing else, so that no space need follow.</summary>
    public const string Absolute = "。｡．！？｟‼⁇⁈⁉।॥؟۔։።፧፨။៕༎᙮᱾꓿";

    public const string Bullets = "•‣⁃◦▪●○■□▶►◆";

    /// <summary>The brackets of East Asian quotations, in which a stop does not end the sentence around them.</summary>
    public const string CornerOpeners = "「『（《〈【〔";

    public const string CornerClosers = "」』）》〉】〕";

    public const string CodeMark = "`";

    /// <summary>Every character the scanner halts at, whatever the language.</summary>
    public const string Candidates = ".!?…\n()" + Absolute + Bullets + CornerOpeners + CornerClosers;

    public static bool IsWhite(char c) => char.IsWhiteSpace(c);

    /// <summary>Characters with no width: they part nothing and mean nothing here.</summary>
    public static bool IsInvisible(char c) =>
        c > '\u00AC' && (c == '\u00AD' || c is >= '\uFE00' and <= '\uFE0F' || char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    public static bool IsStop(char c) => c is '.' or '!' or '?' or '…' || (c > '\u0500' && Absolute.Contains(c));

    public static bool IsQuestionOrExclamation(char c) => c is '!' or '?' or '‼' or '⁇' or '⁈' or '⁉' or '！' or '？' or '؟';

    public static bool IsBullet(char c) => c > '\u2000' && Bullets.Contains(c);

    public static bool IsQuote(char c) => c is '"' or '\'' or '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '‛'
        or '«' or '»' or '‹' or '›' or '「' or '」' or '『' or '』' or '＂' or '＇' or '″' or '′' or '`' or '´';

    /// <summary>Marks that may stand before the first word of a sentence and belong to it.</summary>
    public static bool IsOpener(char c) => c is '(' or '[' or '{' or '¿' or '¡' or '*' or '_' or '~' or '（' or '【' or '《' or '〈' or '〔'
        || IsQuote(c);

    /// <summary>Marks that may follow a stop and belong to the sentence it ends.</summary>
    public static bool IsCloser(char c) => c is ')' or ']' or '}' or '）' or '】' or '》' or '〉' or '〕' or '］' or '｝' || IsQuote(c);

    /// <summary>Marks of emphasis and code, which open and close alike.</summary>
    public static bool IsEmphasis(char c) => c is '*' or '_' or '~';

    /// <summary>Signs that point to a note.</summary>
    public static bool IsNoteSign(char c) => c is '†' or '‡' or '§' or '¶' or '¹' or '²' or '³' or (>= '⁰' and <= '⁹');

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‒' or '‐' or '‑';

    /// <summary>Letters of scripts without capitals, and whatever stands outside the basic plane.</summary>
    public static bool IsUncased(char c) =>
        c > '\u05CF' && (char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter or UnicodeCategory.OtherSymbol);

    public static bool IsUpper(char c) => char.IsUpper(c) || char.GetUnicodeCategory(c) == UnicodeCategory.TitlecaseLetter;

    public static bool IsIdeographic(char c) => c is >= '\u3040' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    public static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
