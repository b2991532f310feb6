using System.Security.Cryptography;
using System.Text;
using Annotations.Functions.Http;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Functions.Exports;

/// <summary>Makes each export once for a version of its essay, and keeps it in storage for whoever asks again.</summary>
public sealed class ExportCache(IEssayStore essays, IExportStore store, EssayExporter exporter, BibliographyExporter styles)
{
    /// <summary>Tries again where the essay changes while an export of it is made; the last is served, and not kept.</summary>
    private const int MaxAttempts = 3;

    /// <summary>Other code may make other bytes.</summary>
    private static readonly Guid Code = typeof(ExportCache).Assembly.ManifestModule.ModuleVersionId;

    /// <param name="known">What the caller has: of that nothing is made or read.</param>
    internal async Task<Result<CachedExport>> GetAsync(Essay essay, ExportRequest wanted, Uri root, EntityTagList known, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var version = await essays.ReadVersionAsync(essay, cancellationToken);
            var etag = await TagOfAsync(version, wanted, root, cancellationToken);
            if (known.Holds(etag, weakly: true)) return new CachedExport(default, etag);

            var name = $"{essay.Id}/{etag.Value}.{wanted.Format.FileExtension}";
            if (await store.FindAsync(name, cancellationToken) is { } kept) return new CachedExport(kept.ToMemory(), etag);
            using var made = new MemoryStream();
            if (await exporter.MakeAsync(essay, wanted, root, made, cancellationToken) is { } failure) return failure;
            var body = made.ToArray();

            var isStill = await essays.ReadVersionAsync(essay, cancellationToken) == version;
            if (isStill) await store.AddAsync(name, wanted.Format.MediaType, BinaryData.FromBytes(body), cancellationToken);
            if (isStill || attempt == MaxAttempts) return new CachedExport(body, isStill ? etag : TagOf(body));
        }
    }

    private async Task<EntityTag> TagOfAsync(string version, ExportRequest wanted, Uri root, CancellationToken cancellationToken)
    {
        var style = wanted.Format.HasStyle ? await styles.VersionOfAsync(wanted.Style, cancellationToken) : null;
        return TagOf(Encoding.UTF8.GetBytes($"{version}\n{wanted.Format.Document} {wanted.Format.Name}\n{wanted.Scope}\n{wanted.Style} {style}\n{wanted.Locale}\n{root}\n{Code}"));
    }

    private static EntityTag TagOf(byte[] bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]);
}
