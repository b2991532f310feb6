using Annotations.Model.Versions;

namespace Annotations.Model.Scholars;

/// <summary>What a scholar says of themselves.</summary>
/// <param name="Id">The scholar's id.</param>
/// <param name="Name">What readers see, 1 to 200 characters.</param>
/// <param name="Orcid">An ORCID iD with a right check digit, such as <c>0000-0002-1825-0097</c>; null for none.</param>
/// <param name="Affiliation">Up to 300 characters; null for none.</param>
/// <param name="Revision">How many states it has had, from 1.</param>
/// <param name="Modified">When it was put so, and in which operation.</param>
public sealed record Profile(string Id, string Name, string? Orcid, string? Affiliation, int Revision, DateTimeOffset Created, DateTimeOffset Modified, Guid Operation)
{
    public EntityTag ETag => EntityTag.Of(Revision, Operation);
}
