namespace Annotations.Functions.History;

/// <summary>What was done to bring a state about.</summary>
internal enum HistoryAction
{
    Created,
    Changed,
    Deleted,
    Restored,
    Hidden,
    Shown,
}
