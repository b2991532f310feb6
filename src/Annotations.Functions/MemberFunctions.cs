using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Members;
using Annotations.Model;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Who has which role in an essay. Members are a part of the essay: a change of them is a revision of it, under its entity tag.</summary>
public sealed class MemberFunctions(Frame frame, IEssayStore essays, EssayWriter writer)
{
    [Function("ListMembers")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/members")] HttpRequest request,
        string essayId,
        CancellationToken cancellationToken) =>
        frame.ReadAsync(request, async () =>
            (await essays.FindAsync(essayId, cancellationToken)).Select(stored => AnswerOf(stored.Value)));

    [Function("PutMember")]
    public Task<IResult> PutAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "essays/{essayId}/members/{scholarId}")] HttpRequest request,
        string essayId,
        string scholarId,
        CancellationToken cancellationToken) =>
        frame.WriteAsync(request, async caller =>
        {
            if (!MemberRequest.ReadScholar(scholarId).Succeeded(out var scholar, out var failure)) return failure;
            if (!(await RequestBody.ReadJsonAsync(request, Limits.RequestBodyBytes, cancellationToken)).Succeeded(out var json, out failure)) return failure;
            using (json)
            {
                if (!MemberRequest.Read(json.RootElement, scholar).Succeeded(out var role, out failure)) return failure;
                return await SetAsync(request, caller, essayId, scholar, role, cancellationToken);
            }
        });

    [Function("DeleteMember")]
    public Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "essays/{essayId}/members/{scholarId}")] HttpRequest request,
        string essayId,
        string scholarId,
        CancellationToken cancellationToken) =>
        frame.WriteAsync(request, caller => SetAsync(request, caller, essayId, scholarId, role: null, cancellationToken));

    private async Task<Result<Answer>> SetAsync(HttpRequest request, Caller caller, string essayId, string scholar, Role? role, CancellationToken cancellationToken)
    {
        if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var stored, out var failure)) return failure;
        if (role is null && stored.Value.Access.RoleOf(scholar) is null) return new NotFound("member", scholar);
        if (Preconditions.Of(request).RefusalToChange(stored.Value.ETag) is { } refusal) return refusal;
        if (stored.Value.Access.Members.Length >= Limits.MembersPerEssay && role is not null && stored.Value.Access.RoleOf(scholar) is null) return new TooLarge("list of members", Limits.MembersPerEssay, "members");
        return (await writer.SetMemberAsync(caller, stored, scholar, role, cancellationToken)).Select(AnswerOf);
    }

    private static Answer AnswerOf(Essay essay) => Answer.Json(StatusCodes.Status200OK, MemberListResponse.Of(essay)).With(essay.ETag);
}
