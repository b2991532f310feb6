using Annotations.Functions.Http;
using Annotations.Model.Access;
using Annotations.Model.Essays;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Members;

/// <summary>A member as it is sent.</summary>
/// <param name="Scholar">The scholar's id, as <c>/api/me</c> tells it to them.</param>
internal sealed record MemberResponse(string Scholar, string Role)
{
    public static MemberResponse Of(Member member) => new(member.Scholar, WireNames<Role>.Of(member.Role));
}

/// <summary>An essay's members. Its creator owns it without standing among them.</summary>
internal sealed record MemberListResponse(Scholar Creator, IReadOnlyList<MemberResponse> Items)
{
    public static MemberListResponse Of(Essay essay) => new(essay.Created.By, [.. essay.Access.Members.Select(MemberResponse.Of)]);
}
