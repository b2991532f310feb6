using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Functions.Exports.Kept;

/// <summary>
/// Makes each export once for a version of its essay, and keeps it in storage for whoever asks again. Of those that ask at the same time, in
/// whatever process, one makes it; the others wait, and read what it kept.
/// </summary>
public sealed class ExportCache(IEssayStore essays, IExportStore store, EssayExporter exporter, ExportTags tags, TimeProvider clock)
{
    /// <summary>A request usually has 100 s.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    /// <summary>What changes while it is made is made again, as often and while there is time; the last is served, and not kept.</summary>
    private const int MaxAttempts = 3;

    /// <param name="root">Where the service is to be found.</param>
    /// <returns>The export, or why there is none; <see cref="Unavailable"/> where another has been making it for too long.</returns>
    internal async Task<Result<KeptExport>> GetAsync(Essay essay, ExportRequest wanted, Uri root, ExportCall call, CancellationToken cancellationToken)
    {
        var reader = new ExportReader(store, wanted, call, wanted.FileNameOf(essay.Id));
        var (started, pause, attempts) = (clock.GetTimestamp(), FirstPause, 0);
        while (true)
        {
            var etag = await tags.OfAsync(essay, wanted, root, cancellationToken);
            if (call.Knows(etag)) return new KeptExport(etag);
            var name = $"{essay.Id}/{etag.Value}.{wanted.Format.FileExtension}";
            if (await reader.FindAsync(name, etag, cancellationToken) is { } kept) return kept;
            if (call.IsHead) return await exporter.CheckAsync(essay, wanted, cancellationToken) is { } refusal ? refusal : new KeptExport(etag);

            await using var claim = await store.ClaimAsync(name, cancellationToken);
            if (claim is null)
            {
                if (clock.GetElapsedTime(started) > LongestWait) return new Unavailable(LongestPause);
                await Task.Delay(pause, clock, cancellationToken);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
                continue;
            }

            // It may have been made between our looking for it and our having the claim.
            if (await store.FindLengthAsync(name, cancellationToken) is not null) continue;
            var isLast = ++attempts == MaxAttempts || clock.GetElapsedTime(started) > LongestWait / 4;
            if (await MakeAsync(essay.Id, wanted, root, etag, name, reader, isLast, cancellationToken) is { } made) return made;
        }
    }

    /// <param name="isLast">Whether what is made is served even where the essay, or the style, has changed meanwhile.</param>
    /// <returns>Null where it is to be made again.</returns>
    private async Task<Result<KeptExport>?> MakeAsync(EssayId id, ExportRequest wanted, Uri root, EntityTag etag, string name, ExportReader reader, bool isLast, CancellationToken cancellationToken)
    {
        // The essay as it is now: it may have changed before its version was read.
        if (await essays.FindAsync(id, cancellationToken) is not { Value: var essay }) return new NotFound("essay", id.Value);

        var made = new MadeExport();
        try
        {
            if (await exporter.MakeAsync(essay, wanted, root, made.Output, cancellationToken) is { } failure)
            {
                await made.DisposeAsync();
                return failure;
            }

            if (await tags.OfAsync(essay, wanted, root, cancellationToken) == etag)
            {
                await store.AddAsync(name, wanted.Format.MediaType, made.Rewound(), cancellationToken);
                return await reader.ReadAsync(made, name, etag, cancellationToken);
            }

            if (isLast) return made.Open(null).Select(open => new KeptExport(ETag: null) { Content = open, Length = open.Total });
            await made.DisposeAsync();
            return null;
        }
        catch
        {
            await made.DisposeAsync();
            throw;
        }
    }
}
