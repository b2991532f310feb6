using Annotations.Model.Sentences.Boundaries;

namespace Annotations.Model.Sentences.Blocks;

/// <summary>Reads the blocks of plain text: blank lines part them, and so does an indented line after a full stop.</summary>
internal static class PlainBlocks
{
    public static List<BlockDraft> Read(string text)
    {
        var drafts = new List<BlockDraft>();
        foreach (var content in Contents(text))
        {
            drafts.Add(new BlockDraft(BlockKind.Paragraph, 0, content.Start, content, PassageForm.Lines));
        }

        if (drafts.Count == 0 && text.Length > 0)
        {
            drafts.Add(new BlockDraft(BlockKind.Paragraph, 0, 0, new TextSpan(0, 0), PassageForm.Lines));
        }

        MarkHeadings(text, drafts);
        return drafts;
    }

    /// <summary>A heading heads something: the last block, and so a text of one block, is never one.</summary>
    private static void MarkHeadings(string text, List<BlockDraft> drafts)
    {
        for (var i = 0; i + 1 < drafts.Count; i++)
        {
            var line = drafts[i].Content.Slice(text);
            var below = drafts[i + 1].Content.Slice(text);
            if (HeadingLine.Is(line) || HeadingLine.IsOver(line, below))
            {
                drafts[i] = drafts[i] with { Kind = BlockKind.Heading, Level = 1 };
            }
        }
    }

    private static List<TextSpan> Contents(string text)
    {
        var contents = new List<TextSpan>();
        var current = default(TextSpan);
        var indent = 0;
        for (var at = 0; at < text.Length;)
        {
            var line = Line.At(text, at);
            at = line.Next;
            if (current.Length > 0 && (line.IsBlank || IsIndentedParagraph(text, current, indent, line)))
            {
                contents.Add(current);
                current = default;
            }

            if (!line.IsBlank)
            {
                current = current.Length > 0 ? current with { End = line.Content.End } : line.Content;
                indent = line.Indent;
            }
        }

        if (current.Length > 0)
        {
            contents.Add(current);
        }

        return contents;
    }

    private static bool IsIndentedParagraph(string text, TextSpan before, int indent, Line line)
    {
        const int least = 2;
        return line.Indent >= indent + least && char.IsUpper(text[line.Content.Start])
            && (Glyphs.IsStop(text[before.End - 1]) || Glyphs.IsCloser(text[before.End - 1]));
    }
}
