using System.Globalization;
using System.Text;

namespace Annotations.Benchmarks.Compare;

/// <summary>Counts what is equal, and lists what differs by what the differences have in common.</summary>
internal sealed class CompareReport(CompareOptions options)
{
    private const int ShownGroups = 25;

    private readonly List<Difference> differences = [];
    private readonly List<string> failures = [];
    private Tally citations;
    private Tally entries;
    private Tally orders;
    private Tally wholes;
    private int garbage;

    internal void Add(string style, Formatted theirs, Formatted ours)
    {
        if (theirs.Error is not null || ours.Error is not null)
        {
            failures.Add($"{style}: {(theirs.Error is { } error ? "citeproc-js: " + error : "ours: " + ours.Error)}");
            return;
        }

        for (var i = 0; i < theirs.Citations.Length; i++)
        {
            citations.Add(IsEqual("citation", style, i.ToString(CultureInfo.InvariantCulture), theirs.Citations[i], ours.Citations[i]));
        }

        AddEntries(style, theirs.Entries ?? [], ours.Entries ?? []);
    }

    private void AddEntries(string style, (string Id, string Text)[] theirs, (string Id, string Text)[] ours)
    {
        if (theirs.Length == 0 && ours.Length == 0)
        {
            return;
        }

        var texts = ours.ToDictionary(entry => entry.Id, entry => entry.Text, StringComparer.Ordinal);
        var areAllEqual = true;
        foreach (var (id, text) in theirs)
        {
            if (IsGarbage(text))
            {
                garbage++;
                continue;
            }

            var isEqual = IsEqual("entry", style, id, text, texts.GetValueOrDefault(id, "(no entry)"));
            entries.Add(isEqual);
            areAllEqual &= isEqual;
        }

        var (order, our) = (string.Join('\n', theirs.Select(entry => entry.Id)), string.Join('\n', ours.Select(entry => entry.Id)));
        orders.Add(order == our);
        wholes.Add(areAllEqual && order == our);
        if (order != our)
        {
            differences.Add(new Difference("order", style, string.Empty, order, our));
        }
    }

    /// <summary>What citeproc-js writes where it fails; nobody wants it.</summary>
    private static bool IsGarbage(string text) =>
        text.Contains("CSL STYLE ERROR", StringComparison.Ordinal) || text.Contains("undefined", StringComparison.Ordinal) || text.Contains("NaN", StringComparison.Ordinal);

    private bool IsEqual(string kind, string style, string id, string theirs, string ours)
    {
        if (theirs == ours)
        {
            return true;
        }

        differences.Add(new Difference(kind, style, id, theirs, ours));
        return false;
    }

    internal void Write()
    {
        Console.WriteLine($"entries equal: {entries}; citations equal: {citations}; orders equal: {orders}; bibliographies equal: {wholes}");
        Console.WriteLine($"not counted: {garbage} entries that citeproc-js wrote as errors, {failures.Count} styles without a result of both");
        foreach (var failure in failures.Order(StringComparer.Ordinal).Take(ShownGroups))
        {
            Console.WriteLine("  " + failure);
        }

        var groups = differences.GroupBy(difference => difference.Kind == "order" ? "order" : difference.Group).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        foreach (var group in groups.Take(ShownGroups))
        {
            Console.WriteLine($"{group.Count(),6} {group.Key}");
        }

        if (options.Differences is { } file)
        {
            File.WriteAllLines(file, groups.SelectMany(group => group.Select(one => $"{group.Count()}\t{group.Key}\t{one.Style}\t{one.Id}\n- {one.Theirs.ReplaceLineEndings(" ")}\n+ {one.Ours.ReplaceLineEndings(" ")}")), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }
}
