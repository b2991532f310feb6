using Annotations.Model.Sentences.Languages;

namespace Annotations.Model.Sentences.Boundaries;

/// <summary>The parts of an archive's reference, each with a stop of its own: "РГАСПИ. Ф. 558. Оп. 11. Д. 42."</summary>
internal static class ShelfMark
{
    /// <summary>Whether a number or an archive's letters stand before the stop, and a numbered part after it.</summary>
    public static bool GoesOn(Passage passage, PrecedingWord word, Following next)
    {
        var part = next.Word(passage);
        if (part.Length is 0 or > 2 || passage[next.WordEnd] != '.' || !char.IsDigit(passage[next.WordEnd + 2]))
        {
            return false;
        }

        var use = passage.Language.UseOf(part);
        var isNumbered = (use & AbbreviationUse.Numbered) != 0 && (part.Length == 1 || (use & AbbreviationUse.Word) == 0);
        return isNumbered && (word.IsAcronym || word.Text.IndexOfAnyExceptInRange('0', '9') < 0);
    }
}
