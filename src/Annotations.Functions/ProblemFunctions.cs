using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>What a problem's type refers to.</summary>
public sealed class ProblemFunctions(Frame frame)
{
    [Function("ListProblems")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "problems")] HttpRequest request) =>
        frame.OpenAsync(request, () =>
            Task.FromResult<Result<Answer>>(Answer.Json(StatusCodes.Status200OK, new { Items = ProblemType.All.Values.OrderBy(type => type.Status).ThenBy(type => type.Code) }).WithETagOfBody()));

    [Function("GetProblem")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "problems/{code}")] HttpRequest request,
        string code) =>
        frame.OpenAsync(request, () =>
            Task.FromResult<Result<Answer>>(ProblemType.All.TryGetValue(code, out var type)
                ? Answer.Json(StatusCodes.Status200OK, type).WithETagOfBody()
                : new NotFound("problem type", code)));
}
