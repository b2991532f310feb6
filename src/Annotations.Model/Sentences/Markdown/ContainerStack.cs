namespace Annotations.Model.Sentences.Markdown;

/// <summary>The quotations and list items that a line stands in.</summary>
internal sealed class ContainerStack
{
    /// <summary>Deeper lists are read as lists of this depth.</summary>
    public const int Deepest = 64;

    private readonly Stack<int> _items = new();

    /// <summary>How many quotation marks the open block's lines begin with.</summary>
    public int Quotes { get; private set; }

    public bool HasItems => _items.Count > 0;

    /// <summary>The column at which the text of the innermost item begins.</summary>
    public int Indent => _items.TryPeek(out var indent) ? indent : 0;

    public BlockKind Kind => HasItems ? BlockKind.ListItem : Quotes > 0 ? BlockKind.Quotation : BlockKind.Paragraph;

    /// <summary>Leaves the items that the line, by its indent, no longer belongs to.</summary>
    public void Enter(MarkdownLine line)
    {
        if (line.Quotes != Quotes)
        {
            _items.Clear();
            Quotes = line.Quotes;
        }

        while (_items.TryPeek(out var indent) && line.Indent < indent)
        {
            _items.Pop();
        }
    }

    public void OpenItem(MarkdownLine line)
    {
        if (_items.Count < Deepest)
        {
            _items.Push(line.Indent);
        }
    }
}
