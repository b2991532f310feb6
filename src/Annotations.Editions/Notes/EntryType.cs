using Annotations.Model.Annotations;
using Annotations.Model.Disputes;

namespace Annotations.Editions.Notes;

/// <summary>What an annotation is, for programs.</summary>
public static class EntryType
{
    /// <summary>The kind, or how it disputes, in one English word: <c>evidence</c>, <c>rebuts</c>.</summary>
    public static string Of(Annotation annotation) => annotation.Dispute is { } dispute
        ? Of(dispute.Kind)
        : annotation.Statement.Kind.ToString().ToLowerInvariant();

    private static string Of(DisputeKind kind) => kind.ToString().ToLowerInvariant();
}
