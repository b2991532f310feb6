using Annotations.Model.Access;
using Annotations.Model.Versions;

namespace Annotations.Model.Essays;

/// <summary>An essay at its current revision; its text is an <see cref="EssayContent"/> apart.</summary>
public sealed record Essay
{
    public required EssayId Id { get; init; }

    public required EssayDescription Description { get; init; }

    /// <summary>How many times the essay was put with something changed, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The revision in which the text last changed, at most <see cref="Revision"/>.</summary>
    public required int TextRevision { get; init; }

    /// <summary>The operation that wrote the text; it names the text's blobs.</summary>
    public required Guid TextOperation { get; init; }

    /// <summary>SHA-256 of the stored text in UTF-8, in lower-case hexadecimal.</summary>
    public required string TextDigest { get; init; }

    public required EssayCounts Counts { get; init; }

    /// <summary>The number that the next new sentence gets: ids are never reused.</summary>
    public required int NextSentence { get; init; }

    /// <summary>Over how many partitions of storage its annotations are spread, 1 to <see cref="Limits.Partitions"/>: for good.</summary>
    public int Partitions { get; init; } = 1;

    /// <summary>Who may do what in it.</summary>
    public EssayAccess Access { get; init; } = EssayAccess.Open;

    public required Change Created { get; init; }

    public required Change Modified { get; init; }

    public EntityTag ETag => EntityTag.Of(Revision, Modified.Operation);
}
