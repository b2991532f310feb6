namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Whether a sentence goes on after a stop inside an East Asian quotation or bracket that closes.</summary>
internal static class CornerRule
{
    /// <summary>Japanese goes on after a quotation with a particle: 「…。」と言った。</summary>
    private const string Continuations = "とっのをがにはもやへ、，,；：";

    /// <summary>What comes between the speaker's name and the end of the clause stays short.</summary>
    private const int LongestSpeaker = 6;

    public static bool GoesOn(Passage passage, Terminator stop, int sentenceStart)
    {
        if (stop.Has(TerminatorTraits.Corner))
        {
            return Continuations.Contains(passage[stop.Next]) || IsRemark(passage, stop, sentenceStart);
        }

        return stop.Has(TerminatorTraits.Quote) && SpeakerFollows(passage, stop.Next);
    }

    /// <summary>A round bracket within a sentence is a remark; one that is the sentence stands alone.</summary>
    private static bool IsRemark(Passage passage, Terminator stop, int sentenceStart) => passage[stop.End - 1] switch
    {
        '）' => passage[sentenceStart] != '（',
        '》' => passage[sentenceStart] != '《',
        '〉' => passage[sentenceStart] != '〈',
        '〕' => passage[sentenceStart] != '〔',
        _ => false,
    };

    /// <summary>“…？”他问。: a few characters, the last of them a verb of speech.</summary>
    private static bool SpeakerFollows(Passage passage, int at)
    {
        for (var i = at; i < at + LongestSpeaker && Glyphs.IsIdeographic(passage[i]); i++)
        {
            if (passage.Language.SpeechVerbs.Contains(passage[i..(i + 1)]))
            {
                return i > at && (!Glyphs.IsIdeographic(passage[i + 1]) || passage[i + 1] == '道');
            }
        }

        return false;
    }
}
