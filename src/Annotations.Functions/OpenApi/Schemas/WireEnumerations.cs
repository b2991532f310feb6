using Annotations.Functions.Annotations;
using Annotations.Functions.Check;
using Annotations.Functions.Essays;
using Annotations.Functions.History;
using Annotations.Functions.Http;
using Annotations.Functions.Hypothesis;
using Annotations.Functions.Import;
using Annotations.Functions.Members;
using Annotations.Functions.Moderation;
using Annotations.Functions.Scholars;
using Annotations.Functions.Sentences;
using Annotations.Functions.SourceImport;
using Annotations.Functions.Styles;
using Annotations.Model.Access;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Moderation;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;
using Annotations.Storage;

namespace Annotations.Functions.OpenApi.Schemas;

/// <summary>Which members of answers that are text hold one of a few names.</summary>
internal static class WireEnumerations
{
    private static readonly Dictionary<(Type, string), IReadOnlyList<string>> Names = new()
    {
        [(typeof(EssayResponse), nameof(EssayResponse.Format))] = ["text/plain", "text/markdown"],
        [(typeof(EssayResponse), nameof(EssayResponse.Visibility))] = All<Visibility>(),
        [(typeof(PolicyResponse), nameof(PolicyResponse.Annotators))] = All<Annotators>(),
        [(typeof(PolicyResponse), nameof(PolicyResponse.SourcesRequired))] = All<AnnotationKind>(),
        [(typeof(BlockResponse), nameof(BlockResponse.Kind))] = All<BlockKind>(),
        [(typeof(AnnotationResponse), nameof(AnnotationResponse.Kind))] = All<AnnotationKind>(),
        [(typeof(AnnotationResponse), nameof(AnnotationResponse.Dispute))] = All<DisputeKind>(),
        [(typeof(CitationResponse), nameof(CitationResponse.Relation))] = All<CitationRelation>(),
        [(typeof(HistoryEntryResponse), nameof(HistoryEntryResponse.Action))] = All<HistoryAction>(),
        [(typeof(FlagResponse), nameof(FlagResponse.Status))] = All<FlagStatus>(),
        [(typeof(MemberResponse), nameof(MemberResponse.Role))] = All<Role>(),
        [(typeof(MeResponse), nameof(MeResponse.Role))] = All<Role>(),
        [(typeof(FlawResponse), nameof(FlawResponse.Kind))] = All<FlawKind>(),
        [(typeof(StyleResponse), nameof(StyleResponse.Origin))] = ["package", "put"],
        [(typeof(ImportReportLine), nameof(ImportReportLine.Outcome))] = ["created", "unchanged", "refused"],
        [(typeof(HypothesisReportLine), nameof(HypothesisReportLine.Outcome))] = ["created", "unchanged", "refused"],
        [(typeof(HypothesisReportLine), nameof(HypothesisReportLine.Container))] = ["annotations", "plain"],
        [(typeof(SourceReportLine), nameof(SourceReportLine.Outcome))] = ["created", "merged", "unchanged", "refused", "noted"],
    };

    /// <returns>The names; null where the member is any text, or none.</returns>
    public static IReadOnlyList<string>? Of(Type type, string member) => Names.GetValueOrDefault((type, member));

    private static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(WireNames<TEnum>.Of)];
}
