namespace Annotations.Citations.BibTex;

/// <summary>An entry as it stands in the file: its fields by name in small letters, not yet decoded.</summary>
internal sealed class RawEntry(string type, string key, int at)
{
    internal string Type { get; } = type;

    internal string Key { get; set; } = key;

    /// <summary>Where the entry's at sign stands.</summary>
    internal int At { get; } = at;

    internal Dictionary<string, string> Fields { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the fields of its parents have been added.</summary>
    internal Inheritance Inheritance { get; set; }
}
