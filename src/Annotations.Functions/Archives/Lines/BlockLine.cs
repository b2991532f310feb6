using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Archives.Lines;

/// <summary>A block of a text with its sentences; places count UTF-16 code units of the text.</summary>
internal sealed record BlockLine(string Kind, int? Level, int Start, int End, int ContentStart, int ContentEnd, IReadOnlyList<SentenceItem> Sentences)
{
    public static IEnumerable<BlockLine> Of(EssayContent content)
    {
        using var ids = content.Sentences.Select(sentence => sentence.Id).GetEnumerator();
        foreach (var block in content.Blocks)
        {
            var sentences = new List<SentenceItem>();
            foreach (var span in block.Sentences)
            {
                ids.MoveNext();
                sentences.Add(new SentenceItem(ids.Current.ToString(), span.Start, span.End, span.Slice(content.Text).ToString()));
            }

            yield return new BlockLine(WireNames<BlockKind>.Of(block.Kind), block.Level == 0 ? null : block.Level, block.Span.Start, block.Span.End, block.Content.Start, block.Content.End, sentences);
        }
    }

    public TextBlock ToBlock()
    {
        if (!WireNames<BlockKind>.TryParse(Kind, out var kind)) throw new FormatException($"'{Kind}' is no kind of block.");
        return new TextBlock(kind, Level ?? 0, new TextSpan(Start, End), new TextSpan(ContentStart, ContentEnd), [.. Sentences.Select(sentence => new TextSpan(sentence.Start, sentence.End))]);
    }

    /// <summary>Null, with faults, where it is not right. Places are within the text.</summary>
    public static BlockLine? Read(JsonElement json, string text, List<Fault> faults)
    {
        if (JsonFields.Of(json, "", faults) is not { } fields) return null;
        var kind = fields.Parsed<BlockKind>("kind", WireNames<BlockKind>.TryParse, WireNames<BlockKind>.Rule, required: WireNames<BlockKind>.Rule);
        int? level = fields.Has("level") ? fields.Number("level", 1, 6) : null;
        var start = fields.Number("start", 0, text.Length);
        var end = fields.Number("end", start, text.Length);
        var contentStart = fields.Number("contentStart", start, end);
        var contentEnd = fields.Number("contentEnd", contentStart, end);
        var sentences = new List<SentenceItem>();
        foreach (var (item, i) in fields.Items("sentences", Limits.SentencesPerEssay).Select((item, i) => (item, i)))
        {
            if (SentenceItem.Read(item, text, sentences.Count == 0 ? start : sentences[^1].End, end, $"/sentences/{i}", faults) is { } sentence) sentences.Add(sentence);
        }

        fields.RefuseUnknown();
        return faults.Count > 0 ? null : new BlockLine(WireNames<BlockKind>.Of(kind!.Value), level, start, end, contentStart, contentEnd, sentences);
    }
}

/// <summary>A sentence of a text, with its words.</summary>
internal sealed record SentenceItem(string Id, int Start, int End, string Text)
{
    public SentenceId ToId() => SentenceId.TryParse(Id, out var id) ? id : throw new FormatException($"'{Id}' is no sentence's id.");

    public static SentenceItem? Read(JsonElement json, string text, int from, int before, string path, List<Fault> faults)
    {
        if (JsonFields.Of(json, path, faults) is not { } fields) return null;
        var id = fields.Parsed<SentenceId>("id", (string value, out SentenceId parsed) => SentenceId.TryParse(value, out parsed), SentenceId.Rule, required: SentenceId.Rule);
        var start = fields.Number("start", from, before);
        var end = fields.Number("end", start, before);
        var words = fields.Text("text", int.MaxValue, required: "A sentence has its words.");
        if (words is not null && !text.AsSpan(start, end - start).SequenceEqual(words)) fields.AddFault("text", "not-the-text", "The text has other words at that place.");
        fields.RefuseUnknown();
        return id is null || words is null ? null : new SentenceItem(id.Value.ToString(), start, end, words);
    }
}
