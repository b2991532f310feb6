using System.Globalization;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;

namespace Annotations.Editions.Notes;

/// <summary>What a note says above an annotation: what it is, whose, and of when.</summary>
public static class EntryHeading
{
    /// <summary><c>Evidence</c>, or <c>Counter-claim: rebuts</c> for one that disputes.</summary>
    public static string KindOf(Annotation annotation) => annotation.Dispute is { } dispute
        ? "Counter-claim (" + HowOf(dispute.Kind) + (dispute.Annotation is null ? " the sentence)" : ")")
        : annotation.Statement.Kind.ToString();

    /// <summary>The kind in one word, for programs: <c>evidence</c>, <c>rebuts</c>.</summary>
    public static string TypeOf(Annotation annotation) =>
        annotation.Dispute is { } dispute ? HowOf(dispute.Kind) : annotation.Statement.Kind.ToString().ToLowerInvariant();

    /// <summary>The day on which it was made, in the ISO calendar and UTC: <c>2026-05-11</c>.</summary>
    public static string DayOf(Annotation annotation) => annotation.Created.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string HowOf(DisputeKind kind) => kind switch
    {
        DisputeKind.Rebuts => "rebuts",
        DisputeKind.Undercuts => "undercuts",
        _ => "undermines",
    };
}
