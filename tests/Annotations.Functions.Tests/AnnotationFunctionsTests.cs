using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Model.Versions;
using Annotations.Storage;
using Annotations.Testing.Builders;

namespace Annotations.Functions.Tests;

public sealed class AnnotationFunctionsTests : IDisposable
{
    private const string Annotations = "essays/nomonhan/annotations";
    private const string Existing = "essays/nomonhan/annotations/s1-00000064000070008000000000000000";

    private readonly TestApi api = new TestApi().Having(AnEssay().Composed());

    public void Dispose() => api.Dispose();

    public sealed class Creating : IDisposable
    {
        private readonly TestApi api = new TestApi().Having(AnEssay().Composed());

        public void Dispose() => api.Dispose();

        [Fact]
        public async Task GivesItAnIdThatCarriesItsSentence()
        {
            var answer = await api.SendAsync(Post(Annotations).Json(Bodies.Evidence));

            Assert.Equal(201, answer.Status);
            Assert.Matches("^s1-[0-9a-f]{32}$", answer.String("id"));
            Assert.Equal($"/api/{Annotations}/{answer.String("id")}", answer.Header("Location"));
            Assert.Equal($"\"1-{answer.String("id")["s1-".Length..]}\"", answer.Header("ETag"));
            Assert.Equal(("nomonhan", "s1", "evidence"), (answer.String("essay"), answer.String("sentence"), answer.String("kind")));
            Assert.Equal(("coox1985", "supports"), (answer.Member("sources")[0].GetProperty("source").GetString(), answer.Member("sources")[0].GetProperty("relation").GetString()));
            Assert.Equal(("ada", 1), (answer.String("creator", "id"), answer.Member("revision").GetInt32()));
        }

        [Fact]
        public async Task KeepsAllThatWasSent()
        {
            var answer = await api.SendAsync(Post(Annotations).Json("""
                {"sentence":"s1","throughSentence":"s2","quote":"long.  Nobody","kind":"interpretation","body":"*So* it was.\r\nБылo.","language":"ru",
                 "tags":["Border","maps"],"sources":[{"source":"coox1985","locator":"45-47","label":"page","quotation":"a long frontier","relation":"disputes"}]}
                """));

            Assert.Equal(201, answer.Status);
            Assert.Equal(("s1", "s2", "long. Nobody"), (answer.String("sentence"), answer.String("throughSentence"), answer.String("quote")));
            Assert.Equal(("*So* it was.\nБылo.", "ru"), (answer.String("body"), answer.String("language")));
            Assert.Equal(["Border", "maps"], answer.Member("tags").EnumerateArray().Select(tag => tag.GetString()));
            var source = answer.Member("sources")[0];
            Assert.Equal(("45-47", "page", "a long frontier", "disputes"), (source.GetProperty("locator").GetString(), source.GetProperty("label").GetString(), source.GetProperty("quotation").GetString(), source.GetProperty("relation").GetString()));
        }

        [Fact]
        public async Task KeepsEveryCharacterOfTheBodyButCarriageReturns()
        {
            var answer = await api.SendAsync(Post(Annotations).Json("""{"sentence":"s1","kind":"question","body":"a\u2028b\u2029c\r\nd\re\tf"}"""));

            Assert.Equal("a\u2028b\u2029c\nd\ne\tf", answer.String("body"));
        }

        [Fact]
        public async Task FindsTheSentenceByItsWords()
        {
            var answer = await api.SendAsync(Post(Annotations).Json("""{"quote":"Nobody had","kind":"question","body":"Nobody?"}"""));

            Assert.Equal(("s2", "Nobody had"), (answer.String("sentence"), answer.String("quote")));
        }

        [Theory]
        [InlineData("""{"quote":"it.","kind":"question","body":"Who?"}""", "quote-ambiguous", "s2", "s3")]
        [InlineData("""{"quote":"Both armies patrolled the river","kind":"question","body":"Who?"}""", "quote-not-found", "s3")]
        [InlineData("""{"sentence":"s1","quote":"Both armies patrolled it.","kind":"question","body":"Who?"}""", "quote-not-found", "s3")]
        public async Task NamesTheSentencesThatAQuotationCouldMean(string json, string code, params string[] candidates)
        {
            var answer = await api.SendAsync(Post(Annotations).Json(json));

            Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
            Assert.Equal([$"/quote {code}"], answer.Errors);
            Assert.Equal(candidates, answer.Member("errors")[0].GetProperty("candidates").EnumerateArray().Select(candidate => candidate.GetProperty("id").GetString()));
            api.AssertNothingWasWritten();
        }

        [Fact]
        public async Task NamesEveryMissingFieldAtOnce()
        {
            var answer = await api.SendAsync(Post(Annotations).Json("{}"));

            Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
            Assert.Equal(["/body required", "/kind required", "/sentence required"], answer.Errors.Where(error => !error.StartsWith("/sources", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
            api.AssertNothingWasWritten();
        }

        [Fact]
        public async Task NamesEveryFieldOfAWrongTypeAtOnce()
        {
            var answer = await api.SendAsync(Post(Annotations).Json("""{"sentence":1,"throughSentence":[],"quote":true,"kind":{},"body":2,"language":3,"tags":"a","sources":{"source":"a"}}"""));

            Assert.Equal(
                ["/body", "/kind", "/language", "/quote", "/sentence", "/sources", "/tags", "/throughSentence"],
                answer.Errors.Select(error => error.Replace(" wrong-type", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
            api.AssertNothingWasWritten();
        }

        [Theory]
        [InlineData("""{"sentence":"s1","kind":"evidence","body":"x"}""", "/sources source-required")]
        [InlineData("""{"sentence":"s1","kind":"evidence","body":"x","sources":[]}""", "/sources source-required")]
        [InlineData("""{"sentence":"s1","kind":"question","body":" \n"}""", "/body empty")]
        [InlineData("""{"sentence":"s1","kind":"question","body":""}""", "/body empty")]
        [InlineData("""{"sentence":"s1","kind":"counter-claim","body":"x"}""", "/kind invalid")]
        [InlineData("""{"sentence":"s1","kind":"Question","body":"x"}""", "/kind invalid")]
        [InlineData("""{"sentence":"S1","kind":"question","body":"x"}""", "/sentence invalid")]
        [InlineData("""{"sentence":"s1/2","kind":"question","body":"x"}""", "/sentence invalid")]
        [InlineData("""{"sentence":"s4","kind":"question","body":"x"}""", "/sentence unknown-sentence")]
        [InlineData("""{"sentence":"s1","throughSentence":"s4","kind":"question","body":"x"}""", "/throughSentence unknown-sentence")]
        [InlineData("""{"sentence":"s2","throughSentence":"s1","kind":"question","body":"x"}""", "/throughSentence out-of-order")]
        [InlineData("""{"throughSentence":"s1","quote":"long","kind":"question","body":"x"}""", "/throughSentence sentence-missing")]
        [InlineData("""{"quote":"  ","kind":"question","body":"x"}""", "/quote empty")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","language":"not a tag"}""", "/language invalid")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","tags":["a","A"]}""", "/tags/1 duplicate")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","tags":[" "]}""", "/tags/0 empty")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","tags":[null]}""", "/tags/0 wrong-type")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","Tags":[]}""", "/Tags unknown-member")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","a/b~c":1}""", "/a~1b~0c unknown-member")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","creator":{"id":"bo"}}""", "/creator unknown-member")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","dispute":"rebuts"}""", "/dispute unknown-member")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","sources":["coox1985"]}""", "/sources/0 wrong-type")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","sources":[{}]}""", "/sources/0 source-or-reference")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","sources":[{"source":"a","reference":{"type":"book"}}]}""", "/sources/0 source-or-reference")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","sources":[{"source":"A b"}]}""", "/sources/0/source invalid")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","sources":[{"source":"a/b"}]}""", "/sources/0/source invalid")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","sources":[{"source":"a","page":"5"}]}""", "/sources/0/page unknown-member")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","sources":[{"source":"a","locator":"5","label":"pages"}]}""", "/sources/0/label invalid")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","sources":[{"source":"a","label":"folio"}]}""", "/sources/0/locator required")]
        [InlineData("""{"sentence":"s1","kind":"question","body":"x","sources":[{"source":"a","relation":"proves"}]}""", "/sources/0/relation invalid")]
        [InlineData("""[]""", " wrong-type")]
        [InlineData("""5""", " wrong-type")]
        public async Task NamesTheFieldThatIsNotAsItShouldBe(string json, string error)
        {
            var answer = await api.SendAsync(Post(Annotations).Json(json));

            Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
            Assert.Equal([error], answer.Errors);
            api.AssertNothingWasWritten();
        }

        [Fact]
        public async Task NamesTheFieldsOfAReferenceThatIsNotCslJson()
        {
            var answer = await api.SendAsync(Post(Annotations).Json("""{"sentence":"s1","kind":"question","body":"x","sources":[{"source":"a"},{"reference":{"type":"tale","issued":5}}]}"""));

            Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
            Assert.Equal(["/sources/1/reference/issued", "/sources/1/reference/type"], answer.Errors.Select(error => error.Split(' ')[0]).Order(StringComparer.Ordinal));
            api.AssertNothingWasWritten();
        }

        [Fact]
        public async Task CountsTagsAsTheyWereSentWhereOneCannotBeRead()
        {
            var answer = await api.SendAsync(Post(Annotations).Json("""{"sentence":"s1","kind":"question","body":"x","tags":[5,"a","A"]}"""));

            Assert.Contains("/tags/0 wrong-type", answer.Errors);
            Assert.DoesNotContain("/tags/1 duplicate", answer.Errors);
        }

        [Fact]
        public async Task CountsSourcesAsTheyWereSentWhereOneCannotBeRead()
        {
            var answer = await api.SendAsync(Post(Annotations).Json("""{"sentence":"s1","kind":"evidence","body":"x","sources":[5,{"source":"A"}]}"""));

            Assert.Equal(["/sources/0 wrong-type", "/sources/1/source invalid"], answer.Errors);
        }

        public static TheoryData<string, string, string> TooLong => new()
        {
            { $$"""{"sentence":"s1","kind":"question","body":"{{new string('a', 16_001)}}"}""", "/body too-long", "16,000" },
            { $$"""{"sentence":"s1","kind":"question","body":"x","tags":["{{new string('a', 65)}}"]}""", "/tags/0 too-long", "64" },
            { $$"""{"sentence":"s1","kind":"question","body":"x","tags":[{{string.Join(',', Enumerable.Range(0, 21).Select(i => $"\"{i}\""))}}]}""", "/tags too-many", "20" },
            { Sources(33), "/sources too-many", "32" },
            { $$"""{"quote":"{{new string('a', 8_001)}}","kind":"question","body":"x"}""", "/quote too-long", "8,000" },
            { $$$"""{"sentence":"s1","kind":"question","body":"x","sources":[{"source":"a","quotation":"{{{new string('a', 4_001)}}}"}]}""", "/sources/0/quotation too-long", "4,000" },
            { $$$"""{"sentence":"s1","kind":"question","body":"x","sources":[{"source":"a","locator":"{{{new string('a', 201)}}}"}]}""", "/sources/0/locator too-long", "200" },
            { $$$"""{"sentence":"s1","kind":"question","body":"x","sources":[{"reference":{"type":"book","title":"{{{new string('a', 49_152)}}}"}}]}""", "/sources/0/reference too-long", "49152" },
        };

        private static string Sources(int count) =>
            $"{{\"sentence\":\"s1\",\"kind\":\"question\",\"body\":\"x\",\"sources\":[{string.Join(',', Enumerable.Range(0, count).Select(i => $"{{\"source\":\"s{i}\"}}"))}]}}";

        [Theory]
        [MemberData(nameof(TooLong))]
        public async Task StatesTheLimitOfAFieldThatIsTooLong(string json, string error, string limit)
        {
            var answer = await api.SendAsync(Post(Annotations).Json(json));

            Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
            Assert.Equal([error], answer.Errors);
            Assert.Contains(limit, answer.Detail, StringComparison.Ordinal);
            api.AssertNothingWasWritten();
        }

        [Fact]
        public async Task TakesABodyOfJustTheLimit()
        {
            var answer = await api.SendAsync(Post(Annotations).Json($$"""{"sentence":"s1","kind":"question","body":"{{new string('a', 16_000)}}"}"""));

            Assert.Equal(201, answer.Status);
        }

        [Fact]
        public async Task StatesTheLimitOfARunOfSentences()
        {
            api.Having(AnEssay().WithId("long").WithText(string.Concat(Enumerable.Repeat("A border. ", 11))).Composed());

            var answer = await api.SendAsync(Post("essays/long/annotations").Json("""{"sentence":"s1","throughSentence":"s11","kind":"question","body":"x"}"""));

            Assert.Equal((422, "too-large"), (answer.Status, answer.Problem));
            Assert.Equal((10, "sentences"), (answer.Member("limit").GetInt32(), answer.String("unit")));
            api.AssertNothingWasWritten();
        }

        [Fact]
        public async Task NamesEveryCitationOfASourceThatTheEssayDoesNotHave()
        {
            api.Annotations.Setup(store => store.WriteAsync(It.IsAny<AnnotationChange>(), It.IsAny<CancellationToken>())).ReturnsAsync(new CitedSourceMissing(Ids.Source("missing")));
            api.Sources.Setup(store => store.ReadAsync(It.IsAny<Model.Essays.EssayId>(), It.IsAny<IReadOnlyCollection<Model.Sources.SourceId>>(), It.IsAny<CancellationToken>())).ReturnsAsync([ASource().Build()]);

            var answer = await api.SendAsync(Post(Annotations).Json("""{"sentence":"s1","kind":"evidence","body":"x","sources":[{"source":"coox1985"},{"source":"missing"},{"source":"gone"},{"source":"missing"}]}"""));

            Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
            Assert.Equal(["/sources/1/source unknown-source", "/sources/2/source unknown-source", "/sources/3/source unknown-source"], answer.Errors);
        }

        [Fact]
        public async Task NeedsNoSourceForAQuestion()
        {
            var answer = await api.SendAsync(Post(Annotations).Json("""{"sentence":"s1","kind":"question","body":"How long?"}"""));

            Assert.Equal(201, answer.Status);
            Assert.Equal(0, answer.Member("sources").GetArrayLength());
        }
    }

    public sealed class Replacing : IDisposable
    {
        private readonly TestApi api = new TestApi().Having(AnEssay().Composed()).Having(AnAnnotation().Quoting("border").Build());

        public void Dispose() => api.Dispose();

        [Fact]
        public async Task MakesTheNextRevision()
        {
            var answer = await api.SendAsync(Put(Existing).Json("""{"kind":"correction","body":"It was short.","sources":[{"source":"other"}]}""").IfMatch("*"));

            Assert.Equal((200, 2), (answer.Status, answer.Member("revision").GetInt32()));
            Assert.StartsWith("\"2-", answer.Header("ETag"), StringComparison.Ordinal);
            Assert.Equal(("correction", "It was short.", "border"), (answer.String("kind"), answer.String("body"), answer.String("quote")));
            Assert.Equal("2026-03-01T12:00:00.000Z", answer.String("created"));
        }

        [Fact]
        public async Task KeepsTheCreatorWhereAnEditorChangesIt()
        {
            var answer = await api.SendAsync(Put(Existing).Json(Bodies.Evidence).By("bo+editor").IfMatch("*"));

            Assert.Equal(("ada", "bo"), (answer.String("creator", "id"), answer.String("modifiedBy", "id")));
        }

        [Fact]
        public async Task TakesBackWhatWasRead()
        {
            var read = await api.SendAsync(Get(Existing));

            var answer = await api.SendAsync(Put(Existing).Json(read.Text).IfMatch(read.Header("ETag")!));

            Assert.Equal((200, 2), (answer.Status, answer.Member("revision").GetInt32()));
        }

        [Theory]
        [InlineData("id", "\"s1-1\"")]
        [InlineData("essay", "\"other\"")]
        [InlineData("sentence", "\"s2\"")]
        [InlineData("throughSentence", "\"s2\"")]
        [InlineData("quote", "\"long\"")]
        [InlineData("disputes", "{\"sentence\":\"s1\"}")]
        [InlineData("creator", "{\"id\":\"bo\",\"name\":\"bo\"}")]
        [InlineData("created", "\"2020-01-01T00:00:00.000Z\"")]
        [InlineData("modified", "\"2020-01-01T00:00:00.000Z\"")]
        [InlineData("modifiedBy", "\"ada\"")]
        [InlineData("revision", "2")]
        public async Task ChangesNothingThatTheServiceSets(string member, string value)
        {
            var answer = await api.SendAsync(Put(Existing).Json($$"""{"kind":"evidence","body":"x","sources":[{"source":"a"}],"{{member}}":{{value}}}""").IfMatch("*"));

            Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
            Assert.Equal([$"/{member} read-only"], answer.Errors);
            api.AssertNothingWasWritten();
        }

        [Theory]
        [InlineData("""{"kind":"counter-claim","body":"x","sources":[{"source":"a"}]}""", "/kind invalid")]
        [InlineData("""{"kind":"evidence","dispute":"rebuts","body":"x","sources":[{"source":"a"}]}""", "/dispute unknown-member")]
        [InlineData("""{"kind":"evidence","body":"x"}""", "/sources source-required")]
        public async Task KeepsAnAnnotationOne(string json, string error)
        {
            var answer = await api.SendAsync(Put(Existing).Json(json).IfMatch("*"));

            Assert.Equal([error], answer.Errors);
            api.AssertNothingWasWritten();
        }

        [Fact]
        public async Task ChangesHowACounterClaimDisputes()
        {
            api.Having(AnAnnotation().RebuttingItsSentence().Build());

            var answer = await api.SendAsync(Put(Existing).Json("""{"dispute":"undermines","body":"x","sources":[{"source":"a"}]}""").IfMatch("*"));

            Assert.Equal((200, "undermines", "counter-claim"), (answer.Status, answer.String("dispute"), answer.String("kind")));
            Assert.Equal("s1", answer.String("disputes", "sentence"));
        }

        [Fact]
        public async Task KeepsACounterClaimOne()
        {
            api.Having(AnAnnotation().RebuttingItsSentence().Build());

            var answer = await api.SendAsync(Put(Existing).Json("""{"kind":"evidence","dispute":"rebuts","body":"x","sources":[{"source":"a"}]}""").IfMatch("*"));

            Assert.Equal(["/kind read-only"], answer.Errors);
            api.AssertNothingWasWritten();
        }

        [Fact]
        public async Task AnswersAsTheStoreDoesWhereAnotherChangedItMeanwhile()
        {
            api.Annotations.Setup(store => store.WriteAsync(It.IsAny<AnnotationChange>(), It.IsAny<CancellationToken>())).ReturnsAsync(new StaleVersion(new EntityTag("2-now")));

            var answer = await api.SendAsync(Put(Existing).Json(Bodies.Evidence).IfMatch("*"));

            Assert.Equal((412, "stale-version"), (answer.Status, answer.Problem));
            Assert.Equal("\"2-now\"", answer.String("currentETag"));
        }
    }

    [Fact]
    public async Task DeletesAllButTheTombstone()
    {
        api.Having(AnAnnotation().Quoting("border").Tagged("maps").Build());

        var answer = await api.SendAsync(Delete(Existing).IfMatch("*"));

        Assert.Equal(204, answer.Status);
        Assert.Empty(answer.Body);
        api.Annotations.Verify(store => store.WriteAsync(
            It.Is<AnnotationChange>(change => change.Next.IsDeleted && change.Next.Revision == 2 && change.Next.Statement.Body.Length == 0 && change.Next.Statement.Tags.Count == 0 && change.Next.Target.Exact == null),
            It.IsAny<CancellationToken>()));
    }

    [Theory]
    [InlineData("GET", "", "")]
    [InlineData("PUT", "", Bodies.Evidence)]
    [InlineData("DELETE", "", "")]
    [InlineData("POST", "/counter-claims", Bodies.CounterClaim)]
    public async Task SaysThatADeletedOneIsGone(string method, string below, string body)
    {
        api.Having(AnAnnotation().Deleted().Build());

        var answer = await api.SendAsync(Of(method, Existing + below).Json(body).IfMatch("*"));

        Assert.Equal((410, "gone"), (answer.Status, answer.Problem));
        Assert.Contains("2026-03-01T12:00:00Z", answer.Detail, StringComparison.Ordinal);
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("s1-00000065000070008000000000000000")]
    [InlineData("s1-00000064000070008000000000000000x")]
    [InlineData("s1-{00000064-0000-7000-8000-000000000000}")]
    [InlineData("S1-00000064000070008000000000000000")]
    [InlineData("s1-0000006400007000800000000000000A")]
    [InlineData("00000064000070008000000000000000")]
    [InlineData("s1")]
    [InlineData("s1-")]
    [InlineData("s1%2F2")]
    [InlineData("s1%5C2")]
    [InlineData("s1%232")]
    [InlineData("s1%3F2")]
    [InlineData("s1%252")]
    [InlineData("import")]
    public async Task FindsNoAnnotationUnderAnIdThatNoneHas(string id)
    {
        api.Having(AnAnnotation().Build());

        var answers = new[]
        {
            await api.SendAsync(Get($"{Annotations}/{id}")),
            await api.SendAsync(Put($"{Annotations}/{id}").Json(Bodies.Evidence).IfMatch("*")),
            await api.SendAsync(Delete($"{Annotations}/{id}").IfMatch("*")),
            await api.SendAsync(Post($"{Annotations}/{id}/counter-claims").Json(Bodies.CounterClaim)),
        };

        Assert.All(answers, answer => Assert.Equal((404, "not-found"), (answer.Status, answer.Problem)));
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task ListsWhatMatchesEveryFilter()
    {
        await api.SendAsync(Get($"{Annotations}?sentence=s2&kind=counter-claim&creator=ada&tag=Maps%20of%20it&source=coox1985&limit=7"));

        api.Annotations.Verify(store => store.ListAsync(
            Ids.Essay("nomonhan"),
            new AnnotationFilter(new SentenceId(2), AnnotationKind.CounterClaim, "ada", "Maps of it", Ids.Source("coox1985")),
            null,
            7,
            It.IsAny<CancellationToken>()));
    }

    [Fact]
    public async Task LinksToTheNextPageWithTheSameFilters()
    {
        var last = AnAnnotation().Build();
        api.Annotations.Setup(store => store.ListAsync(It.IsAny<Model.Essays.EssayId>(), It.IsAny<AnnotationFilter>(), null, 1, It.IsAny<CancellationToken>())).ReturnsAsync(new Page<Annotation>([last], HasMore: true));
        var first = await api.SendAsync(Get($"{Annotations}?tag=a%26b%20%C3%A9&limit=1"));

        var second = await api.SendAsync(Get(first.String("next")["/api/".Length..]));

        Assert.Equal($"<{first.String("next")}>; rel=\"next\"", first.Header("Link"));
        Assert.Equal(200, second.Status);
        api.Annotations.Verify(store => store.ListAsync(Ids.Essay("nomonhan"), new AnnotationFilter(null, null, null, "a&b é", null), last.Id, 1, It.IsAny<CancellationToken>()));
    }
}
