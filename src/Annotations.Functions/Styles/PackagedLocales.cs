using System.Collections.Concurrent;
using Annotations.Citations.Csl.Locales;

namespace Annotations.Functions.Styles;

/// <summary>The locales of the style package, each read once.</summary>
public sealed class PackagedLocales(StylePackage package) : ILocaleSource
{
    private readonly ConcurrentDictionary<string, Locale?> locales = new(StringComparer.Ordinal);

    public Locale? Find(string language) => locales.GetOrAdd(language, Read);

    private Locale? Read(string language) =>
        package.FindLocale(language) is { } tree ? Locale.ParseJson(tree).Locale : null;
}
