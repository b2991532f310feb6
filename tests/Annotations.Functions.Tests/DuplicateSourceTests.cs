using Annotations.Citations.Duplicates;
using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage;
using Annotations.Testing.Builders;

namespace Annotations.Functions.Tests;

/// <summary>References of works that the essay has.</summary>
public sealed class DuplicateSourceTests : IDisposable
{
    private const string Sources = "essays/nomonhan/sources";
    private const string Work = """{"type":"book","title":"Nomonhan!","DOI":"10.1/x"}""";

    private readonly TestApi api = new TestApi().Having(AnEssay().Composed());

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task AreRefusedWithTheIdOfTheSourceThatIsThere()
    {
        Hold(ASource().Build());
        api.Sources.Setup(store => store.AddAsync(It.IsAny<IReadOnlyList<Source>>(), It.IsAny<IReadOnlySet<DuplicateKey>>(), It.IsAny<Receipt?>(), It.IsAny<CancellationToken>())).ReturnsAsync(new DuplicateSource(Ids.Source("coox1985"), "doi"));

        var answer = await api.SendAsync(Post(Sources).Json(Work));

        Assert.Equal((409, "duplicate-source"), (answer.Status, answer.Problem));
        Assert.Equal(("coox1985", "doi"), (answer.String("existing"), answer.String("matchedBy")));
    }

    [Fact]
    public async Task AreTakenWhereTheyAreWanted()
    {
        Hold(ASource().Build());

        var answer = await api.SendAsync(Post($"{Sources}?duplicates=allow").Json(Work));

        Assert.Equal(201, answer.Status);
        api.Sources.Verify(store => store.AddAsync(It.IsAny<IReadOnlyList<Source>>(), It.Is<IReadOnlySet<DuplicateKey>>(shared => shared.Count == 1), It.IsAny<Receipt?>(), It.IsAny<CancellationToken>()));
    }

    [Fact]
    public async Task AreTakenOrRefusedAndNothingElse()
    {
        var answer = await api.SendAsync(Post($"{Sources}?duplicates=yes").Json(Work));

        Assert.Equal((400, "invalid-query"), (answer.Status, answer.Problem));
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task OfAnAnnotationAreNamedWithWhatToCiteInstead()
    {
        Hold(ASource().Build());
        api.Annotations.Setup(store => store.WriteAsync(It.IsAny<AnnotationChange>(), It.IsAny<CancellationToken>())).ReturnsAsync(new DuplicateSource(Ids.Source("coox1985"), "doi"));

        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json($$"""{"sentence":"s1","kind":"evidence","body":"x","sources":[{"source":"drea1981"},{"reference":{{Work}}}]}"""));

        Assert.Equal((409, "duplicate-source"), (answer.Status, answer.Problem));
        Assert.Equal(["/sources/1/reference duplicate-source"], answer.Errors);
        Assert.Equal("coox1985", answer.Member("errors")[0].GetProperty("candidates")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task WithinOneAnnotationAreNamed()
    {
        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json($$"""{"sentence":"s1","kind":"evidence","body":"x","sources":[{"reference":{{Work}}},{"reference": {"type":"book","DOI":"10.1/X"} }]}"""));

        Assert.Equal(["/sources/1/reference duplicate-source"], answer.Errors);
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("ISBN", "0-8047-1160-8", "wrong-check-digit")]
    [InlineData("ISSN", "0022-0095", "wrong-check-digit")]
    [InlineData("DOI", "none", "not-the-form")]
    [InlineData("URL", "www.example.org", "scheme-missing")]
    public async Task AnIdentifierThatIsNotValidIsNamed(string member, string value, string code)
    {
        var answer = await api.SendAsync(Post(Sources).Json($$"""{"type":"book","{{member}}":"{{value}}"}"""));

        Assert.Equal(422, answer.Status);
        Assert.Equal([$"/{member} {code}"], answer.Errors);
        api.AssertNothingWasWritten();
    }

    private void Hold(Source source)
    {
        api.Having(source);
        var key = new DuplicateKey(DuplicateKind.Doi, "10.1/x");
        api.Sources.Setup(store => store.FindHoldersAsync(It.IsAny<EssayId>(), It.IsAny<IReadOnlyCollection<DuplicateKey>>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Dictionary<DuplicateKey, IReadOnlyList<SourceId>> { [key] = [source.Id] });
        api.Sources.Setup(store => store.ReadAsync(It.IsAny<EssayId>(), It.IsAny<IReadOnlyCollection<SourceId>>(), It.IsAny<CancellationToken>())).ReturnsAsync([source]);
    }
}
