using Annotations.Citations.Csl.Styles;
using Annotations.Model;
using Annotations.Model.Failures;
using Annotations.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Annotations.Functions.Styles;

/// <summary>All styles there are: those of the package, and those that editors put. Compiled ones are kept and shared.</summary>
public sealed class StyleCatalogue(StylePackage package, IStyleStore store) : IDisposable
{
    private const int MaxCompiled = 500;
    private const int MaxIdCharacters = 120;

    private readonly MemoryCache compiled = new(new MemoryCacheOptions { SizeLimit = MaxCompiled });

    /// <summary>Whether an id can be a style's.</summary>
    public static bool IsId(string id) => Slug.IsSlug(id, MaxIdCharacters);

    /// <returns>The style that renders for the id: of a dependent style, its parent. <see cref="NotFound"/> where there is none.</returns>
    public async Task<Result<Style>> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await FindItselfAsync(id, cancellationToken) is not { } style) return new NotFound("style", id);
        if (style.Parent is not { } parent) return style;
        return await FindItselfAsync(IdOf(parent), cancellationToken) is { Parent: null } independent ? independent : new NotFound("style", IdOf(parent));
    }

    /// <summary>What a list says of every style, in the order of their ids.</summary>
    public async Task<IReadOnlyList<StyleSummary>> ListAsync(CancellationToken cancellationToken)
    {
        var put = new List<StyleSummary>();
        foreach (var id in await store.ListAsync(cancellationToken))
        {
            if (await FindItselfAsync(id, cancellationToken) is { } style) put.Add(StyleSummary.Of(id, style));
        }

        return put.Count == 0 ? package.Summaries : [.. package.Summaries.Concat(put).OrderBy(style => style.Id, StringComparer.Ordinal)];
    }

    /// <returns>What a list says of one style; null where there is none.</returns>
    public async Task<StyleSummary?> SummarizeAsync(string id, CancellationToken cancellationToken)
    {
        if (package.Summarize(id) is { } packaged) return packaged;
        return await FindItselfAsync(id, cancellationToken) is { } style ? StyleSummary.Of(id, style) : null;
    }

    /// <summary>What changes when a style does, or the parent that renders for it; null where there is none. Those of the package change with the service alone.</summary>
    public async Task<string?> FindVersionAsync(string id, CancellationToken cancellationToken)
    {
        if (await FindItselfAsync(id, cancellationToken) is not { } style) return null;
        var parent = style.Parent is { } uri ? await FindOwnVersionAsync(IdOf(uri), cancellationToken) : null;
        return $"{await FindOwnVersionAsync(id, cancellationToken)} {parent}";
    }

    /// <summary>Whether the package has it: such a style cannot be put.</summary>
    public bool IsPackaged(string id) => package.Has(id);

    /// <summary>The last segment of a style's URI (CSL 1.0.2, "Info"), such as <c>apa</c> of <c>http://www.zotero.org/styles/apa</c>.</summary>
    public static string IdOf(string uri) => uri[(uri.LastIndexOf('/') + 1)..];

    public void Dispose() => compiled.Dispose();

    private async Task<string?> FindOwnVersionAsync(string id, CancellationToken cancellationToken) =>
        !IsId(id) ? null
        : package.Has(id) ? "packaged"
        : (await store.FindVersionAsync(id, cancellationToken))?.Value;

    private async Task<Style?> FindItselfAsync(string id, CancellationToken cancellationToken)
    {
        if (!IsId(id)) return null;
        if (package.Has(id)) return compiled.Get<Style>(id) ?? Keep(id, Style.ParseJson(package.FindStyle(id)!.Value).Style);
        if (await store.FindVersionAsync(id, cancellationToken) is not { } version) return null;

        var key = $"{id} {version.Value}";
        if (compiled.Get<Style>(key) is { } known) return known;
        return await store.FindAsync(id, cancellationToken) is { } stored ? Keep($"{id} {stored.Version.Value}", Style.Parse(stored.Csl).Style) : null;
    }

    private Style? Keep(string key, Style? style) =>
        style is null ? null : compiled.Set(key, style, new MemoryCacheEntryOptions { Size = 1 });
}
