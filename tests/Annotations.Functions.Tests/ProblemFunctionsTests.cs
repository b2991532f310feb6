using Annotations.Functions.Problems;

namespace Annotations.Functions.Tests;

public sealed class ProblemFunctionsTests : IDisposable
{
    private readonly TestApi api = new();

    public void Dispose() => api.Dispose();

    public static TheoryData<string> Codes => [.. ProblemType.All.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task ExplainsEveryProblemUnderItsType(string code)
    {
        var address = ProblemType.All[code].Type["/api/".Length..];

        var answer = await api.SendAsync(Get(address));

        Assert.Equal(200, answer.Status);
        Assert.Equal(code, answer.String("code"));
        Assert.Equal(ProblemType.All[code].Title, answer.String("title"));
    }

    [Fact]
    public async Task ListsEveryProblem()
    {
        var answer = await api.SendAsync(Get("problems"));

        Assert.Equal(ProblemType.All.Count, answer.Member("items").GetArrayLength());
    }

    [Fact]
    public async Task KnowsNoProblemOfAnotherCode()
    {
        var answer = await api.SendAsync(Get("problems/boredom"));

        Assert.Equal((404, "not-found"), (answer.Status, answer.Problem));
    }
}
