using System.Globalization;
using Annotations.Model.Failures;
using CsvHelper;
using CsvHelper.Configuration;

namespace Annotations.Functions.Hypothesis;

/// <summary>Reads tables as Hypothesis's client and other tools export them, by the names of their columns. A reply whose row names no parent answers the annotation before it.</summary>
internal static class HypothesisCsvReader
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { DetectDelimiter = true, BadDataFound = null, MissingFieldFound = null, PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant() };

    public static Result<IReadOnlyList<HypothesisItem>> Read(string table)
    {
        using var csv = new CsvReader(new StringReader(table), Configuration);
        if (!csv.Read() || !csv.ReadHeader() || !HasAny(csv, "quote", "exact") || !HasAny(csv, "comment", "text", "annotation", "anno")) return new Invalid("", "no-annotations", "The first line of the table names its columns: 'Quote' and 'Comment' are needed; 'Author', 'Created at', 'Tags', 'Id', 'Parent', 'Annotation/Reply Type' and 'Rights' are read too.");
        var items = new List<HypothesisItem>();
        string? last = null;
        while (csv.Read())
        {
            var item = Item(csv, items.Count + 1, last);
            if (!item.IsReply) last = item.Id ?? $"line-{item.Line}";
            items.Add(item);
        }

        return items;
    }

    private static HypothesisItem Item(CsvReader csv, int line, string? last)
    {
        var isReply = Field(csv, "annotation/reply type", "type")?.Equals("reply", StringComparison.OrdinalIgnoreCase) == true;
        return new HypothesisItem(
            line,
            Field(csv, "id"),
            Field(csv, "user", "author"),
            Name: null,
            Field(csv, "comment", "text", "annotation", "anno") ?? "",
            [.. (Field(csv, "tags") ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Field(csv, "parent", "references") ?? (isReply ? last : null))
        {
            Created = HypothesisJsonReader.UtcOf(Field(csv, "created at", "created", "updated")),
            Exact = Field(csv, "quote", "exact"),
            Prefix = Field(csv, "prefix"),
            Suffix = Field(csv, "suffix"),
            Rights = Field(csv, "rights", "licence", "license"),
        };
    }

    private static bool HasAny(CsvReader csv, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (csv.HeaderRecord!.Contains(name, StringComparer.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static string? Field(CsvReader csv, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (csv.TryGetField<string>(name, out var value) && !string.IsNullOrWhiteSpace(value)) return value;
        }

        return null;
    }
}
