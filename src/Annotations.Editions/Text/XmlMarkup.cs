using System.Xml;

namespace Annotations.Editions.Text;

/// <summary>What writers of formats in XML have in common: elements, attributes, text that XML can hold, and sections made of headings.</summary>
internal abstract class XmlMarkup(XmlWriter writer)
{
    protected XmlWriter Writer => writer;

    protected abstract void Write(Block block);

    protected abstract void Write(Inline inline);

    public void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    public void Write(IEnumerable<Inline> content)
    {
        foreach (var inline in content) Write(inline);
    }

    public void Element(string name, IReadOnlyList<Inline> content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) Attribute(attribute, value);
        Write(content);
        writer.WriteEndElement();
    }

    /// <param name="name">The attribute's name, with <c>xml:</c> or another prefix that the format knows.</param>
    public void Attribute(string name, string value)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) writer.WriteAttributeString(name, XmlText.Valid(value));
        else writer.WriteAttributeString(name[..colon], name[(colon + 1)..], NamespaceOf(name[..colon]), XmlText.Valid(value));
    }

    public void Text(string text) => writer.WriteString(XmlText.Valid(text));

    public void Within(string name, Action content)
    {
        writer.WriteStartElement(name);
        content();
        writer.WriteEndElement();
    }

    /// <summary>Null for <c>xml:</c>, which needs none.</summary>
    protected virtual string? NamespaceOf(string prefix) => null;

    /// <summary>Blocks in sections, each from its heading to the next of its rank or above.</summary>
    /// <returns>Whether there was any block.</returns>
    protected bool WriteSections(IEnumerable<Block> blocks, string section, string title)
    {
        var open = new Stack<int>();
        var isEmpty = true;
        foreach (var block in blocks)
        {
            isEmpty = false;
            if (block is Heading heading)
            {
                while (open.TryPeek(out var level) && level >= heading.Level) Close(open);
                writer.WriteStartElement(section);
                open.Push(heading.Level);
                Element(title, heading.Content);
                continue;
            }

            Write(block);
        }

        while (open.Count > 0) Close(open);
        return !isEmpty;
    }

    private void Close(Stack<int> open)
    {
        open.Pop();
        writer.WriteEndElement();
    }
}
