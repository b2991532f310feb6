namespace Annotations.Citations.Ris;

/// <summary>The lines of one record: values by tag, in their order, each taken once.</summary>
internal sealed class RisRecord(string code, int at)
{
    private readonly List<Line> lines = [];

    internal string Code { get; } = code;

    /// <summary>Where the record's first line stands.</summary>
    internal int At { get; } = at;

    internal void Add(string tag, string value) => lines.Add(new Line(tag, value));

    /// <summary>Adds a line without a tag to the value before it.</summary>
    internal void Continue(string line)
    {
        if (lines.Count > 0)
        {
            lines[^1].Value += "\n" + line;
        }
    }

    /// <summary>The values of a tag that say something.</summary>
    internal List<string> All(string tag)
    {
        var values = new List<string>();
        foreach (var line in lines)
        {
            if (line.Take(tag) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    /// <summary>The first value of the first of these tags that has one; null when none has. The others are left.</summary>
    internal string? First(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
        {
            foreach (var line in lines)
            {
                if (line.Take(tag) is { } value)
                {
                    return value;
                }
            }
        }

        return null;
    }

    /// <summary>The first value of a tag, which is not taken by this; null when there is none.</summary>
    internal string? Peek(string tag) => lines.Find(line => line.Tag == tag && !string.IsNullOrWhiteSpace(line.Value))?.Value.Trim();

    /// <summary>Whether there is a line of the tag that says something.</summary>
    internal bool Has(string tag) => Peek(tag) is not null;

    /// <summary>The values of tags that nothing has taken, and that say something else than what was.</summary>
    internal IEnumerable<IGrouping<string, string>> Rest()
    {
        var taken = lines.Where(line => line.IsTaken).Select(line => line.Value.Trim()).ToHashSet(StringComparer.Ordinal);
        return lines.Where(line => !line.IsTaken && !string.IsNullOrWhiteSpace(line.Value) && !taken.Contains(line.Value.Trim()))
            .GroupBy(line => line.Tag, line => line.Value.Trim());
    }

    private sealed class Line(string tag, string value)
    {
        internal string Tag => tag;

        internal string Value { get; set; } = value;

        internal bool IsTaken { get; private set; }

        /// <summary>The value, now taken, where the tag is this line's and it says something.</summary>
        internal string? Take(string wanted)
        {
            if (tag != wanted)
            {
                return null;
            }

            IsTaken = true;
            return string.IsNullOrWhiteSpace(Value) ? null : Value.Trim();
        }
    }
}
