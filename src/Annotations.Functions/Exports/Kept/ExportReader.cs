using Annotations.Model.Failures;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Functions.Exports.Kept;

/// <summary>Reads exports that are made, in the way that the caller wants them.</summary>
internal sealed class ExportReader(IExportStore store, ExportRequest wanted, ExportCall call, string fileName)
{
    /// <returns>Null where it is not made; <see cref="UnsatisfiableRange"/>.</returns>
    public async Task<Result<KeptExport>?> FindAsync(string name, EntityTag etag, CancellationToken cancellationToken)
    {
        if (wanted.Redirects && await FindLinkAsync(name, etag, cancellationToken) is { } link) return link;
        if (call.IsHead) return await store.FindLengthAsync(name, cancellationToken) is { } length ? new KeptExport(etag) { Length = length } : (Result<KeptExport>?)null;
        if ((await store.OpenAsync(name, call.RangeOf(etag), cancellationToken)).Succeeded(out var open, out var failure)) return Of(etag, open);
        return failure is NotFound ? (Result<KeptExport>?)null : failure;
    }

    /// <summary>One that was made just now, from its file.</summary>
    public async Task<Result<KeptExport>> ReadAsync(MadeExport made, string name, EntityTag etag, CancellationToken cancellationToken)
    {
        if (wanted.Redirects && await FindLinkAsync(name, etag, cancellationToken) is { } link)
        {
            await made.DisposeAsync();
            return link;
        }

        return made.Open(call.RangeOf(etag)).Select(open => Of(etag, open));
    }

    private async Task<KeptExport?> FindLinkAsync(string name, EntityTag etag, CancellationToken cancellationToken)
    {
        if (await store.FindLengthAsync(name, cancellationToken) is not { } length) return null;

        // Storage sends neither our Content-Security-Policy nor nosniff: a browser is to save the file, not to show it. A page has the policy in its head, too.
        var link = new ExportLink(wanted.Format.MediaType, $"attachment; filename=\"{fileName}\"");
        return await store.SignAsync(name, link, cancellationToken) is { } address ? new KeptExport(etag) { Length = length, Location = address } : null;
    }

    private static KeptExport Of(EntityTag etag, OpenExport open) => new(etag) { Length = open.Total, Content = open };
}
