using Annotations.Model.Scholars;

namespace Annotations.Storage.Entities;

/// <summary>A <see cref="Profile"/> as it is stored; the scholar is in the partition's key.</summary>
internal sealed record ProfileState(string Name, string? Orcid, string? Affiliation, int Revision, DateTimeOffset Created, DateTimeOffset Modified, Guid Operation)
{
    public static ProfileState Of(Profile profile) =>
        new(profile.Name, profile.Orcid, profile.Affiliation, profile.Revision, profile.Created, profile.Modified, profile.Operation);

    public Profile ToProfile(string id) => new(id, Name, Orcid, Affiliation, Revision, Created, Modified, Operation);
}
