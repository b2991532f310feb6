using Azure.Data.Tables;

namespace Annotations.Storage.Keys;

/// <summary>A half-open range of row keys, in ordinal order.</summary>
/// <param name="Number">Narrows it to the rows that have this column, of numbers that are not negative.</param>
internal readonly record struct KeyRange(string From, string Before, string? Number = null)
{
    /// <summary>Every key that this service makes.</summary>
    public static readonly KeyRange All = new(" ", "~");

    /// <summary>What makes of a key the first key that may come after it.</summary>
    public const string Next = "\u0020";

    public static KeyRange Prefix(string prefix) =>
        new(prefix, prefix[..^1] + (char)(prefix[^1] + 1));

    /// <summary>The part of the range that comes after <paramref name="key"/>.</summary>
    public KeyRange After(string key) => StartingAt(key + Next);

    /// <summary>The part of the range from <paramref name="key"/> on.</summary>
    public KeyRange StartingAt(string key) =>
        string.CompareOrdinal(key, From) > 0 ? this with { From = key } : this;

    public bool Holds(string key) => string.CompareOrdinal(key, From) >= 0 && string.CompareOrdinal(key, Before) < 0;

    public bool IsEmpty => string.CompareOrdinal(From, Before) >= 0;

    public string Filter(string partition) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {From} and RowKey lt {Before}") + (Number is null ? "" : $" and {Number} ge 0");
}
