using Annotations.Model.Sentences.Blocks;
using Annotations.Model.Sentences.Boundaries;

namespace Annotations.Model.Sentences.Markdown;

/// <summary>
/// Reads the blocks of CommonMark in one pass over its lines. Only leaves become blocks: an item of two paragraphs
/// is two blocks, and a paragraph of an item in a quotation is a list item.
/// </summary>
internal sealed class MarkdownBlocks
{
    private readonly string _text;
    private readonly List<BlockDraft> _drafts = [];
    private readonly ContainerStack _containers = new();
    private BlockDraft? _paragraph;
    private int _at;

    private MarkdownBlocks(string text) => _text = text;

    public static List<BlockDraft> Read(string text) => new MarkdownBlocks(text).Read();

    private List<BlockDraft> Read()
    {
        _at = FrontMatter.EndOf(_text);
        if (_at > 0)
        {
            Add(BlockKind.Markup, 0, default);
        }

        while (_at < _text.Length)
        {
            var line = MarkdownLine.At(_text, _at);
            ReadLine(line);
        }

        CloseParagraph();
        if (_drafts.Count == 0 && _text.Length > 0)
        {
            Add(BlockKind.Paragraph, 0, default);
        }

        return _drafts;
    }

    private void ReadLine(MarkdownLine line)
    {
        _at = line.Next;
        if (line.IsBlank)
        {
            CloseParagraph();
            return;
        }

        if (_paragraph != null && line.Quotes > _containers.Quotes)
        {
            CloseParagraph();
        }

        if (_paragraph == null)
        {
            _containers.Enter(line);
        }

        // "- - text" opens two items with one line.
        for (var marks = 0; marks < ContainerStack.Deepest && ReadListMark(ref line); marks++)
        {
        }

        if (!ReadLeaf(line))
        {
            ReadText(line);
        }
    }

    /// <summary>Steps over a list's mark at the line's start, if there is one.</summary>
    private bool ReadListMark(ref MarkdownLine line)
    {
        var content = line.Text(_text);
        var isCode = _paragraph == null && line.Indent - _containers.Indent >= CodeBlock.Indent;
        var inParagraph = _paragraph != null && line.Indent >= _containers.Indent;
        if (isCode || LineForm.IsThematicBreak(content) || (_paragraph != null && LineForm.UnderlineLevel(content) == 2))
        {
            return false;
        }

        var width = LineForm.ListMarkWidth(content, inParagraph);
        if (width == 0)
        {
            return false;
        }

        CloseParagraph();
        _containers.Enter(line);
        line = line.After(_text, width);
        _containers.OpenItem(line);
        if (line.IsBlank)
        {
            Add(BlockKind.ListItem, line.Start, new TextSpan(line.Content.Start, line.Content.Start));
        }

        return !line.IsBlank;
    }

    /// <summary>Reads the line, and those that belong to it, as anything but the text of a paragraph.</summary>
    private bool ReadLeaf(MarkdownLine line)
    {
        var content = line.Text(_text);
        if (line.IsBlank)
        {
            return true;
        }

        if (_paragraph == null && line.Indent - _containers.Indent >= CodeBlock.Indent)
        {
            Add(BlockKind.Code, line.Start, CodeBlock.ReadIndented(_text, line, _containers.Indent, ref _at));
            return true;
        }

        return ReadUnderline(line, content) || ReadHeading(line, content) || ReadBreak(line, content)
            || ReadFence(line, content) || ReadHtml(line, content) || ReadTable(line, content) || ReadDefinition(line, content);
    }

    private void ReadText(MarkdownLine line)
    {
        if (_paragraph is { } open)
        {
            _paragraph = open with { Content = open.Content with { End = line.Content.End } };
            return;
        }

        var note = LineForm.NoteMarkWidth(line.Text(_text));
        var content = note > 0 ? line.After(_text, note).Content : line.Content;
        var form = line.Quotes > 0 ? PassageForm.Quoted : PassageForm.Flowing;
        _paragraph = new BlockDraft(_containers.Kind, 0, line.Start, content, form);
    }

    private bool ReadUnderline(MarkdownLine line, ReadOnlySpan<char> content)
    {
        var level = LineForm.UnderlineLevel(content);
        if (level == 0 || _paragraph is not { } open || line.Quotes != _containers.Quotes || line.Indent - _containers.Indent >= CodeBlock.Indent)
        {
            return false;
        }

        // A rule under a lazy line of a list closes the list and heads nothing.
        if (_containers.HasItems && line.Indent < _containers.Indent)
        {
            return false;
        }

        _paragraph = null;
        _drafts.Add(open with { Kind = BlockKind.Heading, Level = level });
        return true;
    }

    private bool ReadHeading(MarkdownLine line, ReadOnlySpan<char> content)
    {
        var level = LineForm.HeadingLevel(content);
        if (level == 0)
        {
            return false;
        }

        CloseParagraph();
        Add(BlockKind.Heading, line.Start, HeadingText.Of(_text, line.Content, level), level);
        return true;
    }

    private bool ReadBreak(MarkdownLine line, ReadOnlySpan<char> content)
    {
        if (!LineForm.IsThematicBreak(content))
        {
            return false;
        }

        CloseParagraph();
        Add(BlockKind.Markup, line.Start, default);
        return true;
    }

    private bool ReadFence(MarkdownLine line, ReadOnlySpan<char> content)
    {
        if (LineForm.FenceLength(content) == 0)
        {
            return false;
        }

        CloseParagraph();
        Add(BlockKind.Code, line.Start, CodeBlock.ReadFenced(_text, line, ref _at));
        return true;
    }

    private bool ReadHtml(MarkdownLine line, ReadOnlySpan<char> content)
    {
        if (HtmlBlock.CloserOf(content, _paragraph != null) is not { } closer)
        {
            return false;
        }

        CloseParagraph();
        HtmlBlock.Read(_text, line, closer, ref _at);
        Add(BlockKind.Markup, line.Start, default);
        return true;
    }

    private bool ReadTable(MarkdownLine line, ReadOnlySpan<char> content)
    {
        if (_paragraph != null || _at >= _text.Length || !content.Contains('|') || !LineForm.IsTableRule(MarkdownLine.At(_text, _at).Text(_text)))
        {
            return false;
        }

        var end = line.Content.End;
        while (_at < _text.Length && MarkdownLine.At(_text, _at) is { IsBlank: false } row && row.Text(_text).Contains('|'))
        {
            (_at, end) = (row.Next, row.Content.End);
        }

        _drafts.Add(new BlockDraft(BlockKind.Table, 0, line.Start, new TextSpan(line.Content.Start, end), PassageForm.Rows));
        return true;
    }

    private bool ReadDefinition(MarkdownLine line, ReadOnlySpan<char> content)
    {
        if (_paragraph != null || !LineForm.IsLinkDefinition(content))
        {
            return false;
        }

        Add(BlockKind.Markup, line.Start, default);
        return true;
    }

    private void CloseParagraph()
    {
        if (_paragraph is { } open)
        {
            _drafts.Add(open);
            _paragraph = null;
        }
    }

    private void Add(BlockKind kind, int start, TextSpan content, int level = 0)
    {
        var place = content.Length == 0 && content.Start == 0 ? new TextSpan(start, start) : content;
        _drafts.Add(new BlockDraft(kind, level, start, place, PassageForm.Flowing));
    }
}
