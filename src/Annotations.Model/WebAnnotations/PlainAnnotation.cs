using Annotations.Model.Essays;
using Annotations.Model.Scholars;
using Annotations.Model.Versions;

namespace Annotations.Model.WebAnnotations;

/// <summary>An annotation of an essay's plain container: any that conforms to the Web Annotation Data Model, kept as it was sent, with nothing asked of it beyond that.</summary>
/// <param name="Name">The last part of its address: what the sender suggested, or <paramref name="Id"/>.</param>
/// <param name="Json">The document without its id; empty once it is deleted.</param>
/// <param name="Revision">How many states it has had, from 1.</param>
public sealed record PlainAnnotation(EssayId Essay, Guid Id, string Name, string Json, int Revision, Change Created, Change Modified, bool IsDeleted = false)
{
    /// <summary>The name of one whose sender suggested none.</summary>
    public static string NameOf(Guid id) => id.ToString("n");

    public EntityTag ETag => EntityTag.Of(Revision, Modified.Operation);

    public Scholar Creator => Created.By;
}
