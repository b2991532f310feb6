using System.Text;
using System.Text.Json.Nodes;
using Annotations.EndToEnd.Tests.Api;
using Annotations.EndToEnd.Tests.OpenApi.Recording;
using Annotations.LocalHost;
using Annotations.Testing.Programs;

namespace Annotations.EndToEnd.Tests.OpenApi;

/// <summary>Every example of the document can be sent, and every operation answers as the document says. One test, since what is recorded depends on how many calls came before.</summary>
public sealed class ExampleTests(StillService service) : IClassFixture<StillService>
{
    private const string Editor = "dev-eve+editor";

    /// <summary>Each operation once, in an order in which each finds what it needs; and who calls, where it is not Ada.</summary>
    private static readonly (string Operation, string Login)[] Scenario =
    [
        .. By("dev-ada", "PutEssay", "CreateSource", "ImportAnnotations", "CreateAnnotation", "ImportSources", "ImportHypothesis", "DisputeSentence", "DisputeAnnotation"),
        .. By("dev-ada", "ListEssays", "GetEssay", "GetEssayText", "ListSentences", "GetSentence", "ListAnnotations", "GetAnnotation", "ListAnnotationHistory", "GetAnnotationRevision"),
        .. By("dev-ada", "ListSources", "GetSource", "ListSourceHistory", "GetSourceRevision", "ReplaceSource", "DeleteSource", "GetEssayCitation", "GetAnnotationCitation", "ExportEssay"),
        .. By("dev-bela", "FlagAnnotation"),
        .. By(Editor, "ListFlags", "DismissFlags", "HideAnnotation", "ShowAnnotation", "CheckEssay", "ImportArchive", "PutStyle", "ListStyles", "GetStyle", "GetStyleCsl", "DeleteStyle"),
        .. By("dev-ada", "ReplaceAnnotation", "DeleteAnnotation"),
        .. By(Editor, "RestoreAnnotation"),
        .. By("dev-ada", "ReadWebContainer", "CreateWebAnnotation", "ReadWebAnnotation", "ReplaceWebAnnotation", "DeleteWebAnnotation", "GetWebVocabulary", "GetSourcePolicy"),
        .. By("dev-ada", "PutMember", "ListMembers", "DeleteMember", "PutMe", "GetMe", "ListMyHistory", "GetMyData"),
        .. By("dev-ada", "GetHealth", "GetReadiness", "ListProblems", "GetProblem", "GetOpenApi", "GetDocs", "GetDocsFile"),
        .. By("dev-bela", "DeleteMe"),
    ];

    private readonly Dictionary<string, string> others = [];

    [Fact]
    public async Task EveryOperationIsDoneByItsExampleAndAnswersAsItSays()
    {
        var text = (await service.GetAsync("openapi.json")).Text;
        var api = new DescribedApi(JsonNode.Parse(text)!);
        Assert.Equal(api.Operations.Keys.Order(StringComparer.Ordinal), Scenario.Select(step => step.Operation).Order(StringComparer.Ordinal));

        var (answers, recorder) = (new List<object>(), new Recorder());
        foreach (var (id, login) in Scenario)
        {
            var operation = api.Operations[id];
            var reply = await SendAsync(api, operation, login);
            Assert.True(reply.Status < 300, $"{id}: {reply.Status} {reply.Text}");
            var said = operation.Response(reply.Status);
            Assert.True(said is not null, $"{id} answers {reply.Status}, and the document does not say so.");
            AssertIsOneOf(id, reply, said["content"]?.AsObject());
            if (said["content"]?["application/json"]?["schema"] is not null && MediaTypeOf(reply) == "application/json") answers.Add(new { operation = id, path = operation.Path, method = operation.Method, status = $"{reply.Status}", body = reply.Text });
            if (id != "GetOpenApi") recorder.AddAnswer(id, reply);
            Remember(id, reply);
        }

        var faults = NodeScript.Run<string[]>(await ScriptAsync("validate.js"), new { document = text, answers });
        Assert.Equal([], faults);
        await recorder.AssertKeptAsync(await new ProblemWalk(service, api, recorder).RunAsync());
        await EachParameterCanBeSentAsync(api);
        await MembersThatAreReadAreThoseOfTheDocumentAsync(api);
    }

    private async Task EachParameterCanBeSentAsync(DescribedApi api)
    {
        foreach (var operation in api.Operations.Values.Where(operation => operation.Method == "get"))
        {
            foreach (var (name, example) in operation.Query.Where(parameter => parameter.Example is not null))
            {
                // An export says its format, and has a style and a language where it is set in words; a run has a beginning.
                var beside = operation.Id == "ExportEssay" && name != "format" ? name is "style" or "locale" ? "&format=html" : name == "throughSentence" ? "&format=ris&sentence=s3" : "&format=ris" : operation.Id.EndsWith("Citation", StringComparison.Ordinal) && name == "locale" ? "&format=html" : "";
                var reply = await service.GetAsync($"{api.AddressOf(operation, others)}?{name}={example}{beside}", ("Authorization", $"Bearer {Editor}"));
                Assert.True(reply.Status is 200 or 302, $"{operation.Id} {name}={example}: {reply.Status} {reply.Text}");
            }
        }
    }

    /// <summary>What is told to be known where a member is not; of what is put, members that the service sets may come back beside.</summary>
    private async Task MembersThatAreReadAreThoseOfTheDocumentAsync(DescribedApi api)
    {
        foreach (var operation in api.Operations.Values.Where(operation => operation.RequestSchema?.Contains("To", StringComparison.Ordinal) == true))
        {
            var address = api.AddressOf(operation, others);
            var headers = new List<(string, string)> { ("Authorization", "Bearer dev-otto+owner") };
            if (operation.NeedsIfMatch && await ETagForAsync(operation.Id, address) is { } etag) headers.Add(("If-Match", etag));
            using var content = Service.Bytes("{\"no-such-member\":true}"u8.ToArray(), "application/json");
            var reply = await service.SendAsync(new HttpMethod(operation.Method.ToUpperInvariant()), address, content, [.. headers]);
            Assert.True(reply.Status == 422, $"{operation.Id}: {reply.Status} {reply.Text}");

            var detail = reply.Items("errors").Single(error => error.GetProperty("code").GetString() == "unknown-member").GetProperty("detail").GetString()!;
            var known = detail.Split("known are ")[1].TrimEnd('.').Split(", ");
            var described = api.MembersOf(operation.RequestSchema!).Except(operation.Id == "ReplaceAnnotation" ? ["dispute"] : []).ToList(); // read of counter-claims alone
            var returned = operation.Method == "put" && operation.AnswerSchema is { } answer ? api.MembersOf(answer) : [];
            Assert.True(described.All(known.Contains), $"{operation.Id} does not read {string.Join(", ", described.Except(known))}.");
            Assert.True(known.All(name => described.Contains(name) || returned.Contains(name)), $"The document does not have {string.Join(", ", known.Except(described).Except(returned))}, which {operation.Id} reads.");
        }
    }

    private async Task<Reply> SendAsync(DescribedApi api, DescribedOperation operation, string login)
    {
        var values = OthersFor(operation.Id);
        var address = api.AddressOf(operation, values) + QueryFor(operation.Id);
        var headers = new List<(string, string)> { ("Authorization", $"Bearer {login}") };
        if (operation.NeedsIfMatch && await ETagForAsync(operation.Id, address) is { } etag) headers.Add(("If-Match", etag));
        using var content = operation.Id == "ImportArchive" ? await ArchiveAsync() : BodyOf(operation);
        return await service.SendAsync(new HttpMethod(operation.Method.ToUpperInvariant()), address, content, [.. headers]);
    }

    private static string QueryFor(string operation) => operation switch
    {
        "ExportEssay" => "?format=bibtex",
        "ListStyles" => "?q=steppe",
        _ => "",
    };

    private IReadOnlyDictionary<string, string> OthersFor(string operation) => operation switch
    {
        "ImportArchive" => new Dictionary<string, string> { ["essayId"] = "khalkha-copy" },
        "DeleteSource" => new Dictionary<string, string> { ["sourceId"] = others["imported"] },
        _ => others,
    };

    /// <summary>Keeps the ids that the service gave.</summary>
    private void Remember(string operation, Reply reply)
    {
        if (operation == "ImportSources") others["imported"] = JsonNode.Parse(reply.Text.Split('\n')[0])!["id"]!.ToString();
        if (operation == "CreateWebAnnotation") others["name"] = reply.Headers["Location"].Split('/')[^1];
    }

    private async Task<string?> ETagForAsync(string operation, string address)
    {
        var read = operation switch
        {
            "HideAnnotation" or "ShowAnnotation" or "RestoreAnnotation" => address[..address.LastIndexOf('/')],
            "PutMember" or "DeleteMember" => address[..address.IndexOf("/members", StringComparison.Ordinal)],
            _ => address,
        };
        var current = await service.GetAsync(operation is "PutStyle" or "DeleteStyle" ? $"{read}/csl" : read, ("Authorization", $"Bearer {Editor}"));
        if (operation == "PutMe") return null;
        return current.Status == 410 ? current.String("currentETag") : current.Headers.GetValueOrDefault("ETag");
    }

    private ByteArrayContent? BodyOf(DescribedOperation operation) =>
        operation.Body is { } body ? Service.Bytes(Encoding.UTF8.GetBytes(body.Text), body.MediaType) : null;

    private async Task<ByteArrayContent> ArchiveAsync() => Service.Bytes((await service.GetAsync("essays/khalkha/export?document=archive&format=ro-crate")).Body, "application/zip");

    private static void AssertIsOneOf(string operation, Reply reply, JsonObject? forms)
    {
        if (reply.Body.Length == 0) Assert.Null(forms);
        else Assert.True(forms?.ContainsKey(MediaTypeOf(reply)), $"{operation} answers with {MediaTypeOf(reply)}; the document has {string.Join(", ", forms?.Select(form => form.Key) ?? [])}.");
    }

    private static string MediaTypeOf(Reply reply) => reply.Headers.TryGetValue("Content-Type", out var type) ? type.Split(';')[0] : "";

    private static IEnumerable<(string, string)> By(string login, params IEnumerable<string> operations) => operations.Select(operation => (operation, login));

    private static Task<string> ScriptAsync(string name) =>
        File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Find(), "tests", "Annotations.EndToEnd.Tests", "OpenApi", name), TestContext.Current.CancellationToken);
}
