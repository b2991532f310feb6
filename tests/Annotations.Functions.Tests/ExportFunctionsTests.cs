using Annotations.Model.Annotations;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Storage;
using Annotations.Testing.Builders;

namespace Annotations.Functions.Tests;

public sealed class ExportFunctionsTests : IDisposable
{
    private const string Export = "essays/nomonhan/export";

    private readonly TestApi api = new TestApi().Having(AnEssay().Composed());

    public ExportFunctionsTests()
    {
        api.Sources.Setup(store => store.ReadCitedAsync(Ids.Essay("nomonhan"), It.IsAny<CancellationToken>())).ReturnsAsync([Ids.Source("coox1985")]);
        api.Sources.Setup(store => store.ReadAsync(Ids.Essay("nomonhan"), It.Is<IReadOnlyCollection<SourceId>>(ids => ids.Single() == Ids.Source("coox1985")), It.IsAny<CancellationToken>())).ReturnsAsync([ASource().Build()]);
    }

    public void Dispose() => api.Dispose();

    [Theory]
    [InlineData("csl-json", "\"coox1985\"")]
    [InlineData("bibtex", "@book{coox1985,")]
    [InlineData("ris", "TY  - BOOK")]
    public async Task SendsTheCitedSourcesInTheFormat(string format, string part)
    {
        var answer = await api.SendAsync(Get($"{Export}?format={format}"));

        Assert.Equal(200, answer.Status);
        Assert.Contains(part, answer.Text, StringComparison.Ordinal);
        Assert.StartsWith("attachment; filename=\"nomonhan.", answer.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.NotNull(answer.Header("ETag"));
    }

    [Theory]
    [InlineData("apa")]
    [InlineData("chicago-note-bibliography")]
    [InlineData("modern-language-association")]
    [InlineData("ieee")]
    public async Task FormatsTheBibliographyInAStyle(string style)
    {
        var answer = await api.SendAsync(Get($"{Export}?format=html&style={style}"));

        Assert.Equal((200, "text/html; charset=utf-8"), (answer.Status, answer.Header("Content-Type")));
        Assert.Contains("<div class=\"csl-entry\">", answer.Text, StringComparison.Ordinal);
        Assert.Contains("<i>Nomonhan", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "text/plain; charset=utf-8", "Nomonhan")]
    [InlineData("markdown", "text/markdown; charset=utf-8", "*Nomonhan")]
    [InlineData("rtf", "application/rtf", "{\\rtf1")]
    public async Task FormatsTheBibliographyInEachFormat(string format, string mediaType, string part)
    {
        var answer = await api.SendAsync(Get($"{Export}?format={format}&style=chicago-note-bibliography&locale=de-DE"));

        Assert.Equal((200, mediaType), (answer.Status, answer.Header("Content-Type")));
        Assert.Contains(part, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format=html&style=nowhere", "style")]
    [InlineData("format=html&locale=xx-XX", "locale")]
    [InlineData("format=ris&style=apa", "style")]
    public async Task NamesTheStyleOrLocaleThatThereIsNot(string query, string parameter)
    {
        var answer = await api.SendAsync(Get($"{Export}?{query}"));

        Assert.Equal(parameter, answer.String("parameter"));
        Assert.Equal(query.StartsWith("format=ris", StringComparison.Ordinal) ? (400, "invalid-query") : (422, "unknown-choice"), (answer.Status, answer.Problem));
    }

    [Fact]
    public async Task SendsWhatIsCitedAboutOneSentenceInRunsAndCounterClaimsToo()
    {
        api.Sources.Setup(store => store.ReadCitedAsync(Ids.Essay("nomonhan"), It.IsAny<CancellationToken>())).ReturnsAsync([Ids.Source("coox1985"), Ids.Source("other")]);
        api.Annotations.Setup(store => store.ListAsync(Ids.Essay("nomonhan"), new AnnotationFilter(new SentenceId(2)), null, It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Page<Annotation>([AnAnnotation().On(1, 2).Build(), AnAnnotation().On(2).RebuttingItsSentence().Build()], HasMore: false));

        var answer = await api.SendAsync(Get($"{Export}?format=csl-json&sentence=s2"));

        Assert.Equal(200, answer.Status);
        Assert.Contains("coox1985", answer.Text, StringComparison.Ordinal);
        Assert.StartsWith("attachment; filename=\"nomonhan-s2.", answer.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?sentence=s1")]
    [InlineData("?format=")]
    public async Task NamesTheFormatsWhereNoneOfThemIsAskedFor(string query)
    {
        var answer = await api.SendAsync(Get(Export + query));

        Assert.Equal((400, "invalid-query", "format"), (answer.Status, answer.Problem, answer.String("parameter")));
    }

    [Theory]
    [InlineData("format=word")]
    [InlineData("format=bibtex&document=edition")]
    [InlineData("format=docx&document=bibliography")]
    public async Task RefusesAFormatThatTheDocumentDoesNotHave(string query)
    {
        var answer = await api.SendAsync(Get($"{Export}?{query}"));

        Assert.Equal((422, "unknown-choice", "format"), (answer.Status, answer.Problem, answer.String("parameter")));
        Assert.Contains("html", answer.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/x-bibtex", "application/x-bibtex")]
    [InlineData("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "text/html; charset=utf-8")]
    [InlineData("application/x-research-info-systems;q=0.5, application/mods+xml", "application/mods+xml")]
    public async Task TakesTheFormatThatIsAccepted(string accept, string mediaType)
    {
        var answer = await api.SendAsync(Get(Export).With("Accept", accept));

        Assert.Equal((200, mediaType, "Accept"), (answer.Status, answer.Header("Content-Type"), answer.Header("Vary")));
    }

    [Fact]
    public async Task SaysWhichFormatsThereAre()
    {
        var answer = await api.SendAsync(Get(Export));

        Assert.All(new[] { "csl-json", "bibtex", "ris" }, format => Assert.Contains(format, answer.Detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task RefusesASentenceThatIsNone()
    {
        var answer = await api.SendAsync(Get($"{Export}?format=ris&sentence=12"));

        Assert.Equal((400, "sentence"), (answer.Status, answer.String("parameter")));
    }

    [Fact]
    public async Task FindsNoSentenceThatTheEssayDoesNotHave()
    {
        var answer = await api.SendAsync(Get($"{Export}?format=csl-json&sentence=s9"));

        Assert.Equal((404, "not-found"), (answer.Status, answer.Problem));
    }

    [Fact]
    public async Task FindsNoEssayThatIsNotThere()
    {
        var answer = await api.SendAsync(Get("essays/missing/export?format=csl-json"));

        Assert.Equal((404, "not-found"), (answer.Status, answer.Problem));
    }
}
