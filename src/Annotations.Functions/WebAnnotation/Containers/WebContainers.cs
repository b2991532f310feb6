using System.Globalization;
using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;
using Annotations.WebAnnotations.Mapping;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;

namespace Annotations.Functions.WebAnnotation.Containers;

/// <summary>Finds containers, and what they hold.</summary>
public sealed class WebContainers(IEssayStore essays, PublicAddress address, IEnumerable<IWebContainer> kinds) : IDisposable
{
    /// <summary>In entries, each some 100 bytes.</summary>
    private const int MaxCached = 500_000;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxCached });

    /// <returns>The container; <see cref="NotFound"/> for the essay, or for a container that essays have not.</returns>
    public async Task<Result<OpenContainer>> OpenAsync(HttpRequest request, Viewer viewer, string essayId, string name, CancellationToken cancellationToken)
    {
        if (kinds.FirstOrDefault(kind => kind.Name == name) is not { } container) return new NotFound("container", name);
        if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out var failure)) return failure;
        return new OpenContainer(container, essay.Value, new EssayIris(ServiceOf(request), essay.Value.Id), viewer);
    }

    /// <summary>Another container of the same essay.</summary>
    public OpenContainer Beside(OpenContainer open, string name) => open with { Container = kinds.First(kind => kind.Name == name) };

    /// <summary>Whether essays have a container of that name.</summary>
    public bool Has(string name) => kinds.Any(kind => kind.Name == name);

    /// <summary>Whether a container of that name asks for sources; not so where there is none of that name.</summary>
    public bool HasPolicy(string name) => kinds.Any(kind => kind.Name == name && kind.HasSourcePolicy);

    /// <summary>Where the API is, without a slash at the end.</summary>
    public string ServiceOf(HttpRequest request) => new Uri(address.Of(request), ApiPaths.Root).AbsoluteUri;

    /// <summary>What the container holds: one point read for each partition where nothing was changed since it was last asked.</summary>
    public async Task<EntryList> ReadAsync(OpenContainer open, CancellationToken cancellationToken)
    {
        var version = await essays.ReadVersionAsync(open.Essay, cancellationToken);
        var key = (open.Essay.Id, open.Container.Name);
        if (cache.Get<EntryList>(key) is { } known && known.Version == version) return known;

        // What is changed between both reads is in the entries, and not yet in the version: the next call reads again.
        var entries = await open.Container.ReadEntriesAsync(open, cancellationToken);
        var list = new EntryList(entries, version, ModifiedOf(version) ?? open.Essay.Modified.At);
        return cache.Set(key, list, new MemoryCacheEntryOptions { Size = entries.Count + 1 });
    }

    public void Dispose() => cache.Dispose();

    /// <summary>A version is made of the operations that last changed something, and they of their times (UUIDv7; RFC 9562, section 5.7).</summary>
    private static DateTimeOffset? ModifiedOf(string version)
    {
        var times = version.Split('.').Where(operation => operation.Length == 32 && operation[12] == '7').Select(operation => long.Parse(operation.AsSpan(0, 12), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToList();
        return times.Count == 0 ? null : DateTimeOffset.FromUnixTimeMilliseconds(times.Max());
    }
}
