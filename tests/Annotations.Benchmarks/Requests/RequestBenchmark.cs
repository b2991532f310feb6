using System.Text;
using Annotations.Functions;
using Annotations.Functions.Hosting;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;
using Annotations.Model.Versions;
using Annotations.Storage;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.Benchmarks.Requests;

/// <summary>What a request costs within the process, from its bytes to the answer's: storage answers at once.</summary>
[MemoryDiagnoser]
public class RequestBenchmark
{
    private const string Essay = "steppe";

    private const string NewAnnotation =
        """
        {"quote":"the border","kind":"evidence","body":"The *Kwantung Army* put it on the river.","language":"en","tags":["border","river"],
         "sources":[{"reference":{"type":"book","title":"Nomonhan: Japan Against Russia, 1939","author":[{"family":"Coox","given":"Alvin D."}],
         "issued":{"date-parts":[[1985]]},"publisher":"Stanford University Press"},"locator":"12-14","label":"page"}]}
        """;

    private readonly byte[] body = Encoding.UTF8.GetBytes(NewAnnotation);
    private ServiceProvider services = null!;
    private AnnotationFunctions functions = null!;
    private string id = "";

    /// <summary>How many annotations a list holds.</summary>
    [Params(100)]
    public int Annotations { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _ = EssayId.TryParse(Essay, out var essayId);
        var change = new Change(new Scholar("ada", "ada"), DateTimeOffset.UtcNow, Guid.CreateVersion7());
        var draft = new EssayDraft("The river was the border. The steppe had none.", TextSyntax.Plain, "Steppe", "en", null);
        var stores = new MemoryStores(EssayComposer.Compose(essayId, draft, change).Value);
        stores.Fill(Enumerable.Range(0, Annotations).Select(_ => Question(essayId, change)));
        services = Services(stores);
        functions = ActivatorUtilities.CreateInstance<AnnotationFunctions>(services);
        id = $"s1-{change.Operation:n}";
    }

    [GlobalCleanup]
    public void CleanUp() => services.Dispose();

    [Benchmark]
    public Task<int> Create() => RunAsync("POST", "", request => functions.CreateAsync(request, Essay, CancellationToken.None));

    [Benchmark]
    public Task<int> Read() => RunAsync("GET", $"/{id}", request => functions.GetAsync(request, Essay, id, CancellationToken.None));

    [Benchmark]
    public Task<int> List() => RunAsync("GET", "", request => functions.ListAsync(request, Essay, CancellationToken.None));

    private async Task<int> RunAsync(string method, string below, Func<HttpRequest, Task<IResult>> function)
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Method = method;
        context.Request.Path = $"/api/essays/{Essay}/annotations{below}";
        context.Request.ContentType = "application/json";
        context.Request.Headers.Authorization = "Bearer dev-ada";
        context.Request.Body = new MemoryStream(body);
        context.Response.Body = Stream.Null;
        await (await function(context.Request)).ExecuteAsync(context);
        return context.Response.StatusCode < 300 ? context.Response.StatusCode : throw new InvalidOperationException($"{method} gave {context.Response.StatusCode}.");
    }

    private static ServiceProvider Services(MemoryStores stores)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Annotations:DevelopmentTokens", "true"), new(StorageClients.Section, "UseDevelopmentStorage=true")])
            .Build();
        return new ServiceCollection()
            .AddLogging()
            .AddAnnotations(configuration)
            .AddSingleton<IEssayStore>(stores)
            .AddSingleton<IAnnotationStore>(stores)
            .AddSingleton<ISourceStore>(stores)
            .AddSingleton<IProfileStore, MemoryScholars>()
            .AddSingleton<IBudgetStore, MemoryScholars>()
            .BuildServiceProvider();
    }

    private static Annotation Question(EssayId essay, Change change) => new()
    {
        Essay = essay,
        Id = new AnnotationId(new SentenceId(1), change.Operation),
        Target = new Target(new SentenceId(1), new SentenceId(1), [new SentenceId(1)], Exact: null),
        Statement = new Statement(AnnotationKind.Question, "Which river is meant, and who says so?", "en", ["river"], []),
        Revision = 1,
        Created = change,
        Modified = change,
    };
}
