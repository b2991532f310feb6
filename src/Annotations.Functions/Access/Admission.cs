using Annotations.Model.Essays;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Access;

/// <summary>Somebody who was let in.</summary>
/// <param name="Need">What was asked of them.</param>
/// <param name="Viewer">They, in the role that they have where they were let in.</param>
/// <param name="Essay">The essay that they were let in to.</param>
public sealed record Admission(Need Need, Viewer Viewer, Essay? Essay)
{
    /// <summary>Whether others must not come by the answer.</summary>
    public bool IsPrivate => Essay?.Access.Visibility == Model.Access.Visibility.Private;
}
