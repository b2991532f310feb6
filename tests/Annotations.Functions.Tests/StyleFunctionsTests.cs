using Annotations.Model.Failures;
using Annotations.Storage;

namespace Annotations.Functions.Tests;

public sealed class StyleFunctionsTests : IDisposable
{
    private const string Csl = """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>Steppe Studies</title><id>http://example.org/styles/steppe-studies</id><updated>2026-01-01T00:00:00Z</updated>
            <category citation-format="author-date"/><category field="history"/></info>
          <citation><layout><text variable="title"/></layout></citation>
          <bibliography><layout><text variable="title" prefix="&#187;" suffix="&#171;"/></layout></bibliography>
        </style>
        """;

    private readonly TestApi api = new();

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task ListsThePackagedStylesInPages()
    {
        var first = await api.SendAsync(Get("styles?limit=2"));
        var second = await api.SendAsync(Get(first.String("next")["/api/".Length..]));

        Assert.Equal(2679, first.Member("total").GetInt32());
        Assert.Equal(4, IdsOf(first).Concat(IdsOf(second)).Distinct().Count());
    }

    [Theory]
    [InlineData("q=turabian+FULL", "turabian-fullnote-bibliography-8th-edition")]
    [InlineData("q=CHICAGO+annotated", "chicago-annotated-bibliography")]
    [InlineData("q=%D1%83%D1%81%D0%BF%D0%B5%D1%85%D0%B8", "uspekhi-gerontologii")]
    [InlineData("kind=note&field=generic-base&q=chicago", "chicago-note-bibliography")]
    public async Task SearchesStyles(string query, string expected)
    {
        var answer = await api.SendAsync(Get($"styles?{query}&limit=1000"));

        Assert.Contains(expected, IdsOf(answer));
        Assert.True(answer.Member("total").GetInt32() < 200);
    }

    [Fact]
    public async Task SaysOfAPackagedStyleWhoseItIs()
    {
        var answer = await api.SendAsync(Get("styles/modern-language-association"));

        Assert.Equal(("package", "author"), (answer.String("origin"), answer.String("kind")));
        Assert.StartsWith("https://creativecommons.org/licenses/by-sa/", answer.String("links", "license"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEditorPutsAStyle()
    {
        Put("<none/>", previous: null);

        var answer = await api.SendAsync(ApiCall.Put("styles/steppe-studies").By("eve+editor").Text(Csl, "application/vnd.citationstyles.style+xml"));

        Assert.Equal((201, "/api/styles/steppe-studies"), (answer.Status, answer.Header("Location")));
        Assert.Equal(("Steppe Studies", "author-date", "put"), (answer.String("title"), answer.String("kind"), answer.String("origin")));
    }

    [Theory]
    [InlineData("eve", "steppe-studies", 403, "forbidden")]
    [InlineData("eve+editor", "chicago-note-bibliography", 409, "style-packaged")]
    [InlineData("eve+editor", "Steppe_Studies", 422, "invalid")]
    public async Task RefusesStylesThatAreNotToBePut(string caller, string id, int status, string problem)
    {
        var answer = await api.SendAsync(ApiCall.Put($"styles/{id}").By(caller).Text(Csl, "application/xml"));

        Assert.Equal((status, problem), (answer.Status, answer.Problem));
        api.Styles.Verify(store => store.PutAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<RowVersion?>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Theory]
    [InlineData("<style", "line 1")]
    [InlineData("<!DOCTYPE style [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><style>&e;</style>", "without a DTD")]
    [InlineData("<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\"><info><title>T</title><id>t</id></info><macro name=\"a\"><text macro=\"a\"/></macro><citation><layout><text macro=\"a\"/></layout></citation></style>", "macro")]
    [InlineData("<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\"><info><title>T</title><id>t</id><link rel=\"independent-parent\" href=\"http://www.zotero.org/styles/nowhere-at-all\"/></info></style>", "nowhere-at-all")]
    public async Task SaysWhatIsWrongWithAStyle(string csl, string part)
    {
        var answer = await api.SendAsync(ApiCall.Put("styles/steppe-studies").By("eve+editor").Text(csl, "application/xml"));

        Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
        Assert.Contains(part, answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task ReplacesAStyleOnlyWithItsETag()
    {
        var current = Put("<style/>", previous: new RowVersion("1"));

        var without = await api.SendAsync(ApiCall.Put("styles/steppe-studies").By("eve+editor").Text(Csl, "application/xml"));
        var with = await api.SendAsync(ApiCall.Put("styles/steppe-studies").By("eve+editor").Text(Csl, "application/xml").IfMatch(current.ETag.ToString()));

        Assert.Equal((428, 200), (without.Status, with.Status));
    }

    [Fact]
    public async Task SendsTheXmlOfAStyleThatWasPut()
    {
        Put(Csl, previous: new RowVersion("1"));

        var answer = await api.SendAsync(Get("styles/steppe-studies/csl"));

        Assert.Equal((200, Csl), (answer.Status, answer.Text));
    }

    /// <summary>The store has the style, or takes it.</summary>
    private StoredStyle Put(string csl, RowVersion? previous)
    {
        var stored = new StoredStyle("steppe-studies", csl, new RowVersion("1"));
        if (previous is not null)
        {
            api.Styles.Setup(store => store.FindAsync("steppe-studies", It.IsAny<CancellationToken>())).ReturnsAsync(stored);
            api.Styles.Setup(store => store.FindVersionAsync("steppe-studies", It.IsAny<CancellationToken>())).ReturnsAsync(stored.Version);
        }

        api.Styles.Setup(store => store.PutAsync("steppe-studies", It.IsAny<string>(), previous, It.IsAny<CancellationToken>()))
            .ReturnsAsync((string id, string put, RowVersion? _, CancellationToken _) =>
            {
                var next = new StoredStyle(id, put, new RowVersion("2"));
                api.Styles.Setup(store => store.FindAsync(id, It.IsAny<CancellationToken>())).ReturnsAsync(next);
                api.Styles.Setup(store => store.FindVersionAsync(id, It.IsAny<CancellationToken>())).ReturnsAsync(next.Version);
                return (Result<StoredStyle>)next;
            });
        return stored;
    }

    private static IEnumerable<string> IdsOf(ApiAnswer list) => list.Member("items").EnumerateArray().Select(style => style.GetProperty("id").GetString()!);
}
