using Annotations.Functions.Http;
using Annotations.Model.Scholars;
using Annotations.Model.Versions;

namespace Annotations.Functions.Scholars;

/// <summary>A scholar as they are told about themselves.</summary>
/// <param name="Id">By which others make them a member of an essay.</param>
/// <param name="Role">Their role in the service.</param>
/// <param name="Revision">0 where they have put no profile, and go by the name of their login.</param>
internal sealed record MeResponse(string Id, string Name, string? Orcid, string? Affiliation, string Role, DateTimeOffset? Created, DateTimeOffset? Modified, int Revision)
{
    public static MeResponse Of(Caller caller, Profile? profile) => new(
        caller.Scholar.Id,
        profile?.Name ?? caller.Scholar.Name,
        profile?.Orcid,
        profile?.Affiliation,
        WireNames<Role>.Of(caller.Role),
        profile?.Created,
        profile?.Modified,
        profile?.Revision ?? 0);

    public static Answer AnswerOf(int status, Caller caller, Profile? profile) =>
        Answer.Json(status, Of(caller, profile)).With(profile?.ETag ?? new EntityTag("0")).WithHeader("Cache-Control", "private, no-cache");
}
