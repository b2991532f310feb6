using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.Tests;

/// <summary>The sources of an essay in the form that is asked for.</summary>
public sealed class SourceFormatTests : IDisposable
{
    private const string Sources = "essays/nomonhan/sources";

    private readonly TestApi api = new TestApi().Having(AnEssay().Composed());

    public SourceFormatTests() =>
        api.Sources.Setup(store => store.ListAsync(It.IsAny<EssayId>(), It.IsAny<SourceId?>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Page<Source>([ASource().Build()], HasMore: false));

    public void Dispose() => api.Dispose();

    [Theory]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("application/x-bibtex", "application/x-bibtex")]
    [InlineData("application/x-bibtex;q=0.5, application/x-research-info-systems", "application/x-research-info-systems")]
    [InlineData("application/x-research-info-systems;q=0.2, application/json;q=0.3", "application/json; charset=utf-8")]
    [InlineData("application/json;q=0, application/*", "application/vnd.citationstyles.csl+json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json; charset=utf-8")]
    [InlineData("text/html", "application/json; charset=utf-8")]
    public async Task IsWhatAcceptLikesBest(string accept, string mediaType)
    {
        var answer = await api.SendAsync(Get(Sources).With("Accept", accept));

        Assert.Equal((200, mediaType), (answer.Status, answer.Header("Content-Type")));
        Assert.Equal("Accept", answer.Header("Vary"));
    }

    [Fact]
    public async Task IsAFileWhereFormatSaysSo()
    {
        var answer = await api.SendAsync(Get($"{Sources}?format=bibtex").With("Accept", "application/json"));

        Assert.Equal("attachment; filename=\"nomonhan-sources.bib\"", answer.Header("Content-Disposition"));
        Assert.Contains("@book{coox1985,", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaysWhatThereIsWhereNothingIsAcceptable()
    {
        var answer = await api.SendAsync(Get(Sources).With("Accept", "image/png"));

        Assert.Equal((406, "not-acceptable"), (answer.Status, answer.Problem));
        Assert.Contains("application/x-bibtex", answer.Member("accepted").EnumerateArray().Select(type => type.GetString()));
    }

    [Theory]
    [InlineData("format=docx")]
    [InlineData("format=ris&limit=5")]
    public async Task SaysWhatIsWrongWithTheQuery(string query)
    {
        var answer = await api.SendAsync(Get($"{Sources}?{query}"));

        Assert.Equal((400, "invalid-query"), (answer.Status, answer.Problem));
    }
}
