namespace Annotations.Citations.Tests.Conformance;

/// <summary>
/// What other programs are known to understand otherwise, and why: lines of program and format, id, field and reason in
/// tests/data/citations/changes.txt; a star stands for any id.
/// </summary>
internal static class KnownChanges
{
    private static readonly HashSet<(string Reader, string Id, string Field)> Known =
    [
        .. Formats.TestData.Text("changes.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1], parts[2])),
    ];

    internal static bool Has(string reader, string id, string field) => Known.Contains((reader, id, field)) || Known.Contains((reader, "*", field));
}
