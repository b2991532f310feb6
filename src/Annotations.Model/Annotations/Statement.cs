using Annotations.Model.Rights;

namespace Annotations.Model.Annotations;

/// <summary>What an annotation says, and on whose authority.</summary>
/// <param name="Body">A subset of Markdown, 1 to 16,000 characters.</param>
/// <param name="Language">A BCP 47 language tag; null where it is not said.</param>
/// <param name="Tags">In the order given, no two alike but for case.</param>
/// <param name="Citations">One or more; a question may have none.</param>
public sealed record Statement(AnnotationKind Kind, string Body, string? Language, IReadOnlyList<string> Tags, IReadOnlyList<Citation> Citations)
{
    /// <summary>Under which licence it is; null where that is not said, or not in a way that the service understands.</summary>
    public Licence? Rights { get; init; }

    /// <summary>What is left of a statement that was deleted.</summary>
    public static Statement Withdrawn(AnnotationKind kind) => new(kind, "", null, [], []);
}
