using System.Text.Json;
using Annotations.Model.Access;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Storage.Entities;

/// <summary>An <see cref="Essay"/> as it is stored; its id is the partition's key.</summary>
internal sealed record EssayState
{
    public required string Title { get; init; }

    public required string Language { get; init; }

    public required TextSyntax Syntax { get; init; }

    public JsonElement? Citation { get; init; }

    public required int Revision { get; init; }

    public required int TextRevision { get; init; }

    public required Guid TextOperation { get; init; }

    public required string TextDigest { get; init; }

    public required EssayCounts Counts { get; init; }

    public required int NextSentence { get; init; }

    /// <summary>Null on rows that were written before essays could be spread.</summary>
    public int? Partitions { get; init; }

    /// <summary>Null where everybody reads and every scholar annotates.</summary>
    public AccessState? Access { get; init; }

    public required ChangeState Created { get; init; }

    public required ChangeState Modified { get; init; }

    public static EssayState Of(Essay essay) => new()
    {
        Title = essay.Description.Title,
        Language = essay.Description.Language,
        Syntax = essay.Description.Syntax,
        Citation = essay.Description.Citation is { } citation ? ReferenceJson.Write(citation) : null,
        Revision = essay.Revision,
        TextRevision = essay.TextRevision,
        TextOperation = essay.TextOperation,
        TextDigest = essay.TextDigest,
        Counts = essay.Counts,
        NextSentence = essay.NextSentence,
        Partitions = essay.Partitions,
        Access = AccessState.Of(essay.Access),
        Created = ChangeState.Of(essay.Created),
        Modified = ChangeState.Of(essay.Modified),
    };

    public Essay ToEssay(EssayId id) => new()
    {
        Id = id,
        Description = new EssayDescription(Title, Language, Syntax, Citation is { } citation ? ReferenceJson.Read(citation) : null),
        Revision = Revision,
        TextRevision = TextRevision,
        TextOperation = TextOperation,
        TextDigest = TextDigest,
        Counts = Counts,
        NextSentence = NextSentence,
        Partitions = Partitions ?? 1,
        Access = Access?.ToAccess() ?? EssayAccess.Open,
        Created = Created.ToChange(),
        Modified = Modified.ToChange(),
    };
}
