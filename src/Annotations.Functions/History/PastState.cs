using Annotations.Model.Annotations;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Functions.History;

/// <summary>A state in a history.</summary>
internal sealed record PastState(int Revision, HistoryAction Action, Change Change, EntityTag ETag)
{
    /// <summary>Why it was done, where that was said.</summary>
    public string? Reason { get; init; }

    /// <summary>The entries of an annotation's states, which come oldest first.</summary>
    public static IEnumerable<PastState> Of(IReadOnlyList<Annotation> states)
    {
        for (var i = 0; i < states.Count; i++)
        {
            yield return new PastState(states[i].Revision, ActionOf(states[i], i > 0 ? states[i - 1] : null), states[i].Modified, states[i].ETag)
            {
                Reason = states[i].Hidden is { } hiding && hiding.By.Operation == states[i].Modified.Operation ? hiding.Reason : null,
            };
        }
    }

    /// <summary>The entries of a source's states, which come oldest first.</summary>
    public static IEnumerable<PastState> Of(IReadOnlyList<PastSource> states) =>
        states.Select(state => new PastState(state.Revision, ActionOf(state), state.Change, EntityTag.Of(state.Revision, state.Change.Operation)));

    private static HistoryAction ActionOf(PastSource state) =>
        state.Deletion is not null ? HistoryAction.Deleted
        : state.Revision == 1 ? HistoryAction.Created
        : HistoryAction.Changed;

    private static HistoryAction ActionOf(Annotation state, Annotation? before) => state switch
    {
        { Hidden: { } hiding } when hiding.By.Operation == state.Modified.Operation => HistoryAction.Hidden,
        { IsDeleted: true } => HistoryAction.Deleted,
        { Revision: 1 } => HistoryAction.Created,
        _ when before is { IsDeleted: true } => HistoryAction.Restored,
        _ when before is { Hidden: not null } && state.Hidden is null => HistoryAction.Shown,
        _ => HistoryAction.Changed,
    };
}
