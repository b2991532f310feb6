using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Functions.Exports.Kept;

/// <summary>An export as it is to be answered.</summary>
/// <param name="ETag">Null for one that is not kept: its essay changed while it was made.</param>
internal sealed record KeptExport(EntityTag? ETag)
{
    /// <summary>What is sent; null where the caller has it, wants none, or is sent elsewhere.</summary>
    public OpenExport? Content { get; init; }

    /// <summary>In bytes, where the export is made.</summary>
    public long? Length { get; init; }

    /// <summary>Where it is to be read instead.</summary>
    public Uri? Location { get; init; }
}
