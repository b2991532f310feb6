using Annotations.Model.Disputes;
using Annotations.Model.Essays;
using Annotations.Model.Moderation;
using Annotations.Model.Scholars;
using Annotations.Model.Versions;

namespace Annotations.Model.Annotations;

/// <summary>An attributed statement about a sentence or a run of sentences. A counter-claim is one that has a <see cref="Dispute"/>.</summary>
public sealed record Annotation
{
    public required EssayId Essay { get; init; }

    public required AnnotationId Id { get; init; }

    public required Target Target { get; init; }

    public required Statement Statement { get; init; }

    /// <summary>What it disputes; null for an annotation that is no counter-claim.</summary>
    public Dispute? Dispute { get; init; }

    /// <summary>The document that its sender wrote, where it came in one.</summary>
    public SentDocument? Sent { get; init; }

    /// <summary>How many states it has had, from 1.</summary>
    public required int Revision { get; init; }

    public required Change Created { get; init; }

    public required Change Modified { get; init; }

    /// <summary>A deleted annotation says nothing any more; its former states are in its history.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>That an editor hides it; null where nobody does.</summary>
    public Hiding? Hidden { get; init; }

    /// <summary>Whether lists, searches and exports have it.</summary>
    public bool IsListed => !IsDeleted && Hidden is null;

    /// <summary>What others see of it while it is hidden: that it is there, and why it says nothing.</summary>
    public Annotation Withheld(Hiding hiding) => this with
    {
        Statement = Statement.Withdrawn(Statement.Kind),
        Target = Target with { Exact = null, Score = null },
        Sent = null,
        Hidden = hiding,
    };

    public EntityTag ETag => EntityTag.Of(Revision, Modified.Operation);

    public Scholar Creator => Created.By;
}
