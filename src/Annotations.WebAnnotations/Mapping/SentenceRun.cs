using Annotations.Model.Sentences;

namespace Annotations.WebAnnotations.Mapping;

/// <summary>A sentence or a run of sentences as a fragment identifier spells it: <c>s3</c>, or <c>s3-s5</c>.</summary>
public readonly record struct SentenceRun(SentenceId First, SentenceId Last)
{
    public static bool TryParse(string text, out SentenceRun run)
    {
        run = default;
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var first = dash < 0 ? text : text[..dash];
        if (!SentenceId.TryParse(first, out var from) || !SentenceId.TryParse(dash < 0 ? first : text[(dash + 1)..], out var to)) return false;
        run = new SentenceRun(from, to);
        return true;
    }

    public override string ToString() => First == Last ? First.ToString() : $"{First}-{Last}";
}
