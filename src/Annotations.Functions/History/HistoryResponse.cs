using Annotations.Functions.Http;
using Annotations.Model.Scholars;

namespace Annotations.Functions.History;

/// <summary>Every state that something had, oldest first.</summary>
internal sealed record HistoryResponse(IReadOnlyList<HistoryEntryResponse> Items);

/// <summary>Who made a state, when, and by doing what.</summary>
/// <param name="Action">created, changed, deleted, restored, hidden or shown.</param>
/// <param name="Reason">Why it was hidden.</param>
/// <param name="Etag">The entity tag that the state had.</param>
internal sealed record HistoryEntryResponse(int Revision, string Action, Scholar By, DateTimeOffset At, string Etag, string State, string? Reason)
{
    public static HistoryEntryResponse Of(PastState state, string self) => new(
        state.Revision,
        WireNames<HistoryAction>.Of(state.Action),
        state.Change.By,
        state.Change.At,
        state.ETag.ToString(),
        $"{self}/history/{state.Revision}",
        state.Reason);
}
