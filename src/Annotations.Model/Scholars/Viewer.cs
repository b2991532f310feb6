namespace Annotations.Model.Scholars;

/// <summary>Somebody who reads: a caller, or nobody in particular.</summary>
/// <param name="Caller">Null for somebody who did not say who they are.</param>
public readonly record struct Viewer(Caller? Caller)
{
    public static readonly Viewer Anyone = new(null);

    public Role Role => Caller?.Role ?? Role.Reader;

    /// <summary>Whether what an editor has hidden of <paramref name="creator"/>'s is to be seen all the same.</summary>
    public bool SeesHiddenWorkOf(Scholar creator) => Caller is { } caller && caller.MayChangeWorkOf(creator);
}
