using Annotations.Functions.Http;
using Annotations.Model.Essays;
using Annotations.Model.Moderation;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Moderation;

/// <summary>A flag as it is sent to whoever raised it, and to editors.</summary>
internal sealed record FlagResponse(
    string Annotation, int Revision, string Reason, Scholar By, DateTimeOffset At, string Status, Scholar? DecidedBy, DateTimeOffset? Decided, string? Note, string AnnotationAddress)
{
    public static FlagResponse Of(EssayId essay, Flag flag) => new(
        flag.Annotation.ToString(),
        flag.Revision,
        flag.Reason,
        flag.Raised.By,
        flag.Raised.At,
        WireNames<FlagStatus>.Of(flag.Status),
        flag.Decided?.By,
        flag.Decided?.At,
        flag.Note,
        ApiPaths.Annotation(essay, flag.Annotation));
}

/// <summary>A page of an essay's flags.</summary>
internal sealed record FlagListResponse(IReadOnlyList<FlagResponse> Items, string? Next);
