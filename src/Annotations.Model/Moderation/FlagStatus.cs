namespace Annotations.Model.Moderation;

/// <summary>What became of a flag.</summary>
public enum FlagStatus
{
    /// <summary>No editor has decided yet.</summary>
    Open,

    /// <summary>The annotation was hidden.</summary>
    Upheld,

    /// <summary>The annotation stays as it is.</summary>
    Dismissed,
}
