using Annotations.Functions.Tests.Exports;

namespace Annotations.Functions.Tests;

public sealed class CitationFunctionsTests : IDisposable
{
    private readonly TestApi api = SampleEdition.Api().Having(SampleEdition.Annotations[0]).Having(SampleEdition.Annotations[1]);

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task AnAnnotationIsCitedByItsAuthorDateTitleAndAddress()
    {
        var annotation = SampleEdition.Annotations[0];

        var answer = await api.SendAsync(Get($"essays/nomonhan/annotations/{annotation.Id}/citation?style=apa"));

        Assert.Equal((200, "text/plain; charset=utf-8"), (answer.Status, answer.Header("Content-Type")));
        Assert.Contains("ada", answer.Text, StringComparison.Ordinal);
        Assert.Contains("2026, March 1", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The two lines are laid out by Coox", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"https://annotations.example.org/api/essays/nomonhan/annotations/{annotation.Id}", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACounterClaimSaysHowItDisputes()
    {
        var answer = await api.SendAsync(Get($"essays/nomonhan/annotations/{SampleEdition.Annotations[1].Id}/citation?format=csl-json"));

        Assert.Equal("Counter-claim that undercuts", answer.Json[0].GetProperty("genre").GetString());
    }

    [Theory]
    [InlineData("bibtex", "@misc{nomonhan,")]
    [InlineData("ris", "TY  - ELEC")]
    [InlineData("html", "csl-entry")]
    public async Task AnEssayIsCitedInEveryFormat(string format, string part)
    {
        var answer = await api.SendAsync(Get($"essays/nomonhan/citation?format={format}"));

        Assert.Equal(200, answer.Status);
        Assert.Contains(part, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format=docx", 422, "unknown-choice")]
    [InlineData("style=nowhere", 422, "unknown-choice")]
    [InlineData("colour=red", 400, "invalid-query")]
    public async Task RefusesWhatThereIsNot(string query, int status, string problem)
    {
        var answer = await api.SendAsync(Get($"essays/nomonhan/citation?{query}"));

        Assert.Equal((status, problem), (answer.Status, answer.Problem));
    }

    [Fact]
    public async Task ADeletedAnnotationIsGone()
    {
        var deleted = AnAnnotation().On(1).Number(77).Deleted().Build();
        api.Having(deleted);

        var answer = await api.SendAsync(Get($"essays/nomonhan/annotations/{deleted.Id}/citation"));

        Assert.Equal(410, answer.Status);
    }
}
