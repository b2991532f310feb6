using Annotations.Functions.Problems;
using Annotations.Model;
using Annotations.Model.Failures;
using Annotations.Storage.Spools;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Annotations.Functions.Archives.Reading;

/// <summary>Takes in an archive as it comes, into a temporary file.</summary>
internal static class ArchiveUpload
{
    private const int BufferBytes = 64 * 1024;

    /// <returns>The file, which goes when it is closed; <see cref="BodyTooLarge"/>.</returns>
    public static async Task<Result<Stream>> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Limits.ArchiveBodyBytes) return new BodyTooLarge(Limits.ArchiveBodyBytes);

        // The server's own limit is lower, and would end the request with less to say.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null;
        var file = TemporaryFile.Create();
        try
        {
            if (await CopyAsync(request.Body, file, cancellationToken)) return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        await file.DisposeAsync();
        return new BodyTooLarge(Limits.ArchiveBodyBytes);
    }

    /// <returns>Whether the body keeps the limit.</returns>
    private static async Task<bool> CopyAsync(Stream body, Stream file, CancellationToken cancellationToken)
    {
        var buffer = new byte[BufferBytes];
        long total = 0;
        for (int count; (count = await body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            total += count;
            if (total > Limits.ArchiveBodyBytes) return false;
            await file.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
        }

        file.Position = 0;
        return true;
    }
}
