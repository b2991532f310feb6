using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Members;
using Annotations.Functions.Scholars;
using Annotations.Model;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Who has which role in an essay. Members are a part of the essay: a change of them is a revision of it, under its entity tag.</summary>
public sealed class MemberFunctions(Frame frame, IEssayStore essays, EssayWriter writer, ScholarNames names)
{
    [Function("ListMembers")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/members")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async cancellationToken =>
        {
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var stored, out var failure)) return failure;
            return await AnswerOfAsync(stored.Value, cancellationToken);
        }, aborted);

    [Function("PutMember")]
    public Task<IResult> PutAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "essays/{essayId}/members/{scholarId}")] HttpRequest request,
        string essayId,
        string scholarId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (!MemberRequest.ReadScholar(scholarId).Succeeded(out var scholar, out var failure)) return failure;
            if (!(await RequestBody.ReadJsonAsync(request, Limits.RequestBodyBytes, cancellationToken)).Succeeded(out var json, out failure)) return failure;
            using (json)
            {
                if (!MemberRequest.Read(json.RootElement, scholar).Succeeded(out var role, out failure)) return failure;
                return await SetAsync(request, caller, essayId, scholar, role, cancellationToken);
            }
        }, aborted);

    [Function("DeleteMember")]
    public Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "essays/{essayId}/members/{scholarId}")] HttpRequest request,
        string essayId,
        string scholarId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, (caller, cancellationToken) => SetAsync(request, caller, essayId, scholarId, role: null, cancellationToken), aborted);

    private async Task<Result<Answer>> SetAsync(HttpRequest request, Caller caller, string essayId, string scholar, Role? role, CancellationToken cancellationToken)
    {
        if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var stored, out var failure)) return failure;
        if (role is null && stored.Value.Access.RoleOf(scholar) is null) return new NotFound("member", scholar);
        if (Preconditions.Of(request).RefusalToChange(stored.Value.ETag) is { } refusal) return refusal;
        if (stored.Value.Access.Members.Length >= Limits.MembersPerEssay && role is not null && stored.Value.Access.RoleOf(scholar) is null) return new TooLarge("list of members", Limits.MembersPerEssay, "members");
        if (!(await writer.SetMemberAsync(caller, stored, scholar, role, cancellationToken)).Succeeded(out var essay, out failure)) return failure;
        return await AnswerOfAsync(essay, cancellationToken);
    }

    private async Task<Answer> AnswerOfAsync(Essay essay, CancellationToken cancellationToken) =>
        Answer.Json(StatusCodes.Status200OK, MemberListResponse.Of(await names.NowAsync(essay, cancellationToken))).With(essay.ETag);
}
