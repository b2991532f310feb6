using Annotations.Citations.References;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;

namespace Annotations.Functions.Sources;

/// <summary>A source as it is sent.</summary>
/// <param name="Kind">Only on a line among annotations: <c>source</c>.</param>
internal sealed record SourceResponse(
    string? Kind,
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

    /// <summary>Among annotations, told from them by its kind.</summary>
    public static SourceResponse LineOf(Source source) => Of(source) with { Kind = "source" };

    public static SourceResponse Of(Source source) => new(
        null,
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
