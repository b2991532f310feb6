using Annotations.Citations.References;
using Annotations.Model.Essays;
using Annotations.Model.Versions;

namespace Annotations.Model.Sources;

/// <summary>A reference that annotations of an essay cite, held once per essay.</summary>
/// <param name="Reference">Its id is the source's.</param>
/// <param name="Revision">How many states it has had, from 1.</param>
public sealed record Source(EssayId Essay, SourceId Id, Reference Reference, int Revision, Change Created, Change Modified)
{
    public EntityTag ETag => EntityTag.Of(Revision, Modified.Operation);
}
