using Annotations.Functions.Annotations;
using Annotations.Model.Annotations;

namespace Annotations.Functions.Sentences;

/// <summary>An annotation with the counter-claims that dispute it, and theirs.</summary>
internal sealed record ThreadResponse
{
    public AnnotationResponse? Annotation { get; init; }

    /// <summary>In place of an annotation that was deleted but is disputed: what answered it stays readable.</summary>
    public DeletedResponse? Deleted { get; init; }

    public required IReadOnlyList<ThreadResponse> CounterClaims { get; init; }

    internal Model.Disputes.Dispute? Dispute { get; private init; }

    /// <summary>The threads that begin with these annotations. A deleted one that nobody answered is left out.</summary>
    public static IReadOnlyList<ThreadResponse> AllOf(IEnumerable<Annotation> annotations, ILookup<AnnotationId?, Annotation> answers) =>
        [.. annotations.Select(annotation => Of(annotation, answers)).Where(thread => thread.Annotation is not null || thread.CounterClaims.Count > 0)];

    private static ThreadResponse Of(Annotation annotation, ILookup<AnnotationId?, Annotation> answers) => new()
    {
        Annotation = annotation.IsDeleted ? null : AnnotationResponse.Of(annotation),
        Deleted = annotation.IsDeleted ? new DeletedResponse(annotation.Id.ToString(), annotation.Modified.At) : null,
        CounterClaims = AllOf(answers[annotation.Id], answers),
        Dispute = annotation.Dispute,
    };
}

/// <summary>What is left to be seen of a deleted annotation.</summary>
internal sealed record DeletedResponse(string Id, DateTimeOffset At);
