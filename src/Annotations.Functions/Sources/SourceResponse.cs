using Annotations.Citations.References;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;

namespace Annotations.Functions.Sources;

/// <summary>A source as it is sent.</summary>
internal sealed record SourceResponse(
    string Id,
    string Essay,
    Reference Reference,
    Scholar Creator,
    DateTimeOffset Created,
    Scholar ModifiedBy,
    DateTimeOffset Modified,
    int Revision)
{
    /// <summary>When this state was deleted; only in a history.</summary>
    public DateTimeOffset? Deleted { get; init; }

    public static SourceResponse Of(Source source) => new(
        source.Id.Value,
        source.Essay.Value,
        source.Reference,
        source.Created.By,
        source.Created.At,
        source.Modified.By,
        source.Modified.At,
        source.Revision);
}

/// <summary>A page of the list of sources.</summary>
internal sealed record SourceListResponse(IReadOnlyList<SourceResponse> Items, string? Next);
