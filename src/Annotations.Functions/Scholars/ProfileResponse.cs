using Annotations.Model.Scholars;

namespace Annotations.Functions.Scholars;

/// <summary>A state of a scholar's profile as it is told to them.</summary>
/// <param name="Id">The scholar's id.</param>
/// <param name="Modified">When it was put so.</param>
/// <param name="Etag">The entity tag that the state had.</param>
internal sealed record ProfileResponse(string Id, string Name, string? Orcid, string? Affiliation, int Revision, DateTimeOffset Created, DateTimeOffset Modified, string Etag)
{
    public static ProfileResponse Of(Profile profile) =>
        new(profile.Id, profile.Name, profile.Orcid, profile.Affiliation, profile.Revision, profile.Created, profile.Modified, profile.ETag.ToString());

    /// <summary>Every state, oldest first.</summary>
    /// <param name="current">Null where there is none.</param>
    public static IReadOnlyList<ProfileResponse> Of(IReadOnlyList<Profile> past, Profile? current) => [.. past.Select(Of), .. current is null ? [] : new[] { Of(current) }];
}
