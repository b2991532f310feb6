namespace Annotations.Citations.Ris;

/// <summary>The lines of one record: values by tag, in their order, each taken once.</summary>
internal sealed class RisRecord(string code, int at)
{
    private readonly List<(string Tag, string Value)> lines = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    internal string Code { get; } = code;

    /// <summary>Where the record's first line stands.</summary>
    internal int At { get; } = at;

    internal void Add(string tag, string value) => lines.Add((tag, value));

    /// <summary>Adds a line without a tag to the value before it.</summary>
    internal void Continue(string line)
    {
        if (lines.Count > 0)
        {
            lines[^1] = (lines[^1].Tag, lines[^1].Value + "\n" + line);
        }
    }

    /// <summary>The values of a tag that say something.</summary>
    internal List<string> All(string tag)
    {
        taken.Add(tag);
        return [.. lines.Where(line => line.Tag == tag && !string.IsNullOrWhiteSpace(line.Value)).Select(line => line.Value.Trim())];
    }

    /// <summary>The first value of the first of these tags that has one; null when none has.</summary>
    internal string? First(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
        {
            if (All(tag) is [var value, ..])
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The values of tags that nothing has taken.</summary>
    internal IEnumerable<IGrouping<string, string>> Rest() =>
        lines.Where(line => !taken.Contains(line.Tag) && !string.IsNullOrWhiteSpace(line.Value)).GroupBy(line => line.Tag, line => line.Value.Trim());
}
