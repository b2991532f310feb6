using System.Security.Cryptography;
using System.Text;
using Annotations.Citations.References;
using Annotations.Editions;
using Annotations.Functions.Scholars;
using Annotations.Model.Essays;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Functions.Exports.Kept;

/// <summary>Gives exports their entity tags: the same tag is the same bytes.</summary>
public sealed class ExportTags(IEssayStore essays, BibliographyExporter styles, ScholarNames names)
{
    /// <summary>Other code may make other bytes.</summary>
    private static readonly string Code = string.Join(' ', new[] { typeof(ExportTags), typeof(Edition), typeof(Essay), typeof(Reference) }.Select(type => type.Assembly.ManifestModule.ModuleVersionId));

    /// <summary>The tag of an export as it would be made now. It follows from all that the export is made of: the essay's version, the style's, the names that scholars go by, what is asked for.</summary>
    internal async Task<EntityTag> OfAsync(Essay essay, ExportRequest wanted, Uri root, CancellationToken cancellationToken)
    {
        var version = await essays.ReadVersionAsync(essay, cancellationToken);
        var style = wanted.Format.HasStyle ? await styles.VersionOfAsync(wanted.Style, cancellationToken) : null;
        var all = $"{version}\n{wanted.Format.Document} {wanted.Format.Name} {wanted.Reader}\n{await names.VersionAsync(cancellationToken)}\n{wanted.Scope}\n{wanted.Style} {style}\n{wanted.Locale}\n{root}\n{Code}";
        return new EntityTag(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..32]);
    }
}
