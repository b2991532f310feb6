using System.Collections.Concurrent;
using Annotations.Model.Failures;
using Annotations.Storage;

namespace Annotations.Functions.Tests.Calls;

/// <summary>Exports in memory; who asks first has the claim.</summary>
internal sealed class MemoryExports : IExportStore
{
    private readonly ConcurrentDictionary<string, bool> claimed = [];

    public ConcurrentDictionary<string, byte[]> Kept { get; } = [];

    /// <summary>Where links lead; null where none can be signed.</summary>
    public Uri? Links { get; set; }

    /// <summary>The link that was signed last.</summary>
    public ExportLink? Signed { get; private set; }

    /// <summary>How much was read of what is kept, in bytes.</summary>
    public long BytesOpened { get; private set; }

    /// <summary>What happens when a claim was given: another may have been quicker.</summary>
    public Action<string> OnClaim { get; set; } = _ => { };

    public Task<long?> FindLengthAsync(string name, CancellationToken cancellationToken) =>
        Task.FromResult(Kept.TryGetValue(name, out var bytes) ? bytes.Length : (long?)null);

    public Task<Result<OpenExport>> OpenAsync(string name, ByteRange? range, CancellationToken cancellationToken)
    {
        if (!Kept.TryGetValue(name, out var bytes)) return Task.FromResult<Result<OpenExport>>(new NotFound("export", name));
        var part = range?.Within(bytes.Length);
        if (range is not null && part is null) return Task.FromResult<Result<OpenExport>>(new UnsatisfiableRange(bytes.Length));
        var (offset, length) = part ?? new ByteSpan(0, bytes.Length);
        BytesOpened += length;
        return Task.FromResult<Result<OpenExport>>(new OpenExport(new MemoryStream(bytes, (int)offset, (int)length), bytes.Length, part));
    }

    public Task<IAsyncDisposable?> ClaimAsync(string name, CancellationToken cancellationToken)
    {
        if (!claimed.TryAdd(name, true)) return Task.FromResult<IAsyncDisposable?>(null);
        OnClaim(name);
        return Task.FromResult<IAsyncDisposable?>(new Claim(() => claimed.TryRemove(name, out _)));
    }

    public async Task AddAsync(string name, string mediaType, Stream content, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellationToken);
        Kept.TryAdd(name, copy.ToArray());
    }

    public Task<Uri?> SignAsync(string name, ExportLink link, CancellationToken cancellationToken)
    {
        Signed = link;
        return Task.FromResult(Links is null ? null : new Uri(Links, name));
    }

    public Task DeleteOfAsync(string essay, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) => Task.FromResult(0);

    private sealed class Claim(Action end) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            end();
            return ValueTask.CompletedTask;
        }
    }
}
