using System.Diagnostics.Metrics;
using Annotations.Citations.Duplicates;
using Annotations.Functions.Hosting;
using Annotations.Model.Access;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Moderation;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Storage;
using Annotations.Testing.Node;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.Functions.Tests.Calls;

/// <summary>The functions as the service registers them, over stores that are mocks. Empty stores that take every write, unless a test says otherwise.</summary>
internal sealed class TestApi : IDisposable
{
    private readonly ServiceProvider services;
    private readonly HashSet<EssayId> known = [];

    public TestApi(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new(StorageClients.Section, "UseDevelopmentStorage=true"), new("Annotations:DevelopmentTokens", "true"), new("Annotations:Styles", NodePackagesFixture.Styles)])
            .AddInMemoryCollection([.. settings.Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value))])
            .Build();
        services = new ServiceCollection()
            .AddLogging()
            .AddAnnotations(configuration)
            .AddSingleton(Essays.Object)
            .AddSingleton(Annotations.Object)
            .AddSingleton(Sources.Object)
            .AddSingleton(Receipts.Object)
            .AddSingleton(Styles.Object)
            .AddSingleton<IExportStore>(Exports)
            .AddSingleton(Records.Object)
            .AddSingleton(Flags.Object)
            .AddSingleton(Profiles.Object)
            .AddSingleton(Budgets.Object)
            .AddSingleton(Personal.Object)
            .AddSingleton(Mock.Of<IRecordWriter>())
            .BuildServiceProvider();
        TakeWrites();
    }

    /// <summary>Makes the meter of this service and of no other.</summary>
    public IMeterFactory Meters => services.GetRequiredService<IMeterFactory>();

    public Mock<IEssayStore> Essays { get; } = new();

    public Mock<IAnnotationStore> Annotations { get; } = new();

    public Mock<ISourceStore> Sources { get; } = new();

    public Mock<IReceiptStore> Receipts { get; } = new();

    public Mock<IStyleStore> Styles { get; } = new();

    public MemoryExports Exports { get; } = new();

    public Mock<IFlagStore> Flags { get; } = new();

    public Mock<IProfileStore> Profiles { get; } = new();

    public Mock<IBudgetStore> Budgets { get; } = new();

    public Mock<IPersonalDataStore> Personal { get; } = new();

    public Mock<IRecordReader> Records { get; } = new();

    public TestApi Having(ComposedEssay essay)
    {
        known.Add(essay.Essay.Id);
        Essays.Setup(store => store.FindAsync(essay.Essay.Id, It.IsAny<CancellationToken>())).ReturnsAsync(new Stored<Essay>(essay.Essay, new RowVersion("row")));
        Essays.Setup(store => store.ReadContentAsync(essay.Essay, It.IsAny<CancellationToken>())).ReturnsAsync(essay.Content);
        return this;
    }

    public TestApi Having(Annotation annotation)
    {
        HaveEssayOf(annotation.Essay);
        Annotations.Setup(store => store.FindAsync(annotation.Essay, annotation.Id, It.IsAny<CancellationToken>())).ReturnsAsync(new Stored<Annotation>(annotation, new RowVersion("row")));
        return this;
    }

    public TestApi Having(Source source)
    {
        HaveEssayOf(source.Essay);
        Sources.Setup(store => store.FindAsync(source.Essay, source.Id, It.IsAny<CancellationToken>())).ReturnsAsync(new Stored<Source>(source, new RowVersion("row")));
        return this;
    }

    /// <summary>Runs the function that a host would choose, and what it returned.</summary>
    public async Task<ApiAnswer> SendAsync(ApiCall call)
    {
        var context = call.ToContext(services);
        var result = await RunAsync(call, context);
        await result.ExecuteAsync(context);
        return new ApiAnswer(context.Response.StatusCode, context.Response.Headers, ((MemoryStream)context.Response.Body).ToArray());
    }

    /// <summary>Fails where any store was asked to write.</summary>
    public void AssertNothingWasWritten()
    {
        Essays.Verify(store => store.AddAsync(It.IsAny<ComposedEssay>(), It.IsAny<CancellationToken>()), Times.Never);
        Essays.Verify(store => store.ReplaceAsync(It.IsAny<Stored<Essay>>(), It.IsAny<ComposedEssay>(), It.IsAny<CancellationToken>()), Times.Never);
        Flags.Verify(store => store.WriteAsync(It.IsAny<EssayId>(), It.IsAny<Flag>(), It.IsAny<CancellationToken>()), Times.Never);
        Profiles.Verify(store => store.WriteAsync(It.IsAny<Stored<Profile>?>(), It.IsAny<Profile>(), It.IsAny<CancellationToken>()), Times.Never);
        Annotations.Verify(store => store.WriteAsync(It.IsAny<AnnotationChange>(), It.IsAny<CancellationToken>()), Times.Never);
        Sources.Verify(store => store.AddAsync(It.IsAny<IReadOnlyList<Source>>(), It.IsAny<IReadOnlySet<DuplicateKey>>(), It.IsAny<Receipt?>(), It.IsAny<CancellationToken>()), Times.Never);
        Sources.Verify(store => store.ReplaceAsync(It.IsAny<Stored<Source>>(), It.IsAny<Source>(), It.IsAny<IReadOnlySet<DuplicateKey>>(), It.IsAny<CancellationToken>()), Times.Never);
        Sources.Verify(store => store.DeleteAsync(It.IsAny<Stored<Source>>(), It.IsAny<Model.Versions.Change>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    public void Dispose() => services.Dispose();

    /// <summary>What belongs to an essay is not there without it.</summary>
    private void HaveEssayOf(EssayId essay)
    {
        if (known.Add(essay)) Having(AnEssay().WithId(essay.Value).Composed());
    }

    private void TakeWrites()
    {
        Personal.Setup(store => store.ReadAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).Returns(AsyncEnumerable.Empty<PersonalRecord>());
        Budgets.Setup(store => store.TakeAsync(It.IsAny<string>(), It.IsAny<BudgetRule>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync((string _, BudgetRule rule, int wanted, CancellationToken _) => new BudgetLease(wanted, rule.Capacity));
        Flags.Setup(store => store.ListAsync(It.IsAny<EssayId>(), It.IsAny<FlagStatus?>(), It.IsAny<FlagPlace?>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Page<Flag>([], HasMore: false));
        Flags.Setup(store => store.ReadAsync(It.IsAny<EssayId>(), It.IsAny<AnnotationId>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        Profiles.Setup(store => store.ReadHistoryAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        Profiles.Setup(store => store.WriteAsync(It.IsAny<Stored<Profile>?>(), It.IsAny<Profile>(), It.IsAny<CancellationToken>())).ReturnsAsync((Stored<Profile>? _, Profile next, CancellationToken _) => next);
        Styles.Setup(store => store.ListAsync(It.IsAny<CancellationToken>())).ReturnsAsync([]);
        Essays.Setup(store => store.ListAsync(It.IsAny<EssayId?>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Page<Essay>([], HasMore: false));
        Essays.Setup(store => store.AddAsync(It.IsAny<ComposedEssay>(), It.IsAny<CancellationToken>())).ReturnsAsync((ComposedEssay essay, CancellationToken _) => essay.Essay);
        Essays.Setup(store => store.ReplaceAsync(It.IsAny<Stored<Essay>>(), It.IsAny<ComposedEssay>(), It.IsAny<CancellationToken>())).ReturnsAsync((Stored<Essay> _, ComposedEssay next, CancellationToken _) => next.Essay);
        Annotations.Setup(store => store.ListAsync(It.IsAny<EssayId>(), It.IsAny<AnnotationFilter>(), It.IsAny<AnnotationId?>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Page<Annotation>([], HasMore: false));
        Annotations.Setup(store => store.ReadSentenceAsync(It.IsAny<EssayId>(), It.IsAny<SentenceId>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        Annotations.Setup(store => store.ReadHistoryAsync(It.IsAny<EssayId>(), It.IsAny<AnnotationId>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        Annotations.Setup(store => store.WriteAsync(It.IsAny<AnnotationChange>(), It.IsAny<CancellationToken>())).ReturnsAsync((AnnotationChange change, CancellationToken _) => change.Next);
        Sources.Setup(store => store.ListAsync(It.IsAny<EssayId>(), It.IsAny<SourceId?>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Page<Source>([], HasMore: false));
        Sources.Setup(store => store.ReadAsync(It.IsAny<EssayId>(), It.IsAny<IReadOnlyCollection<SourceId>>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        Sources.Setup(store => store.ReadHistoryAsync(It.IsAny<EssayId>(), It.IsAny<SourceId>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        Sources.Setup(store => store.ReadCitedAsync(It.IsAny<EssayId>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        Sources.Setup(store => store.FindHoldersAsync(It.IsAny<EssayId>(), It.IsAny<IReadOnlyCollection<DuplicateKey>>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Dictionary<DuplicateKey, IReadOnlyList<SourceId>>());
        Sources.Setup(store => store.FindIdsAsync(It.IsAny<EssayId>(), It.IsAny<string>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        Sources.Setup(store => store.AddAsync(It.IsAny<IReadOnlyList<Source>>(), It.IsAny<IReadOnlySet<DuplicateKey>>(), It.IsAny<Receipt?>(), It.IsAny<CancellationToken>())).ReturnsAsync((Failure?)null);
        Sources.Setup(store => store.ReplaceAsync(It.IsAny<Stored<Source>>(), It.IsAny<Source>(), It.IsAny<IReadOnlySet<DuplicateKey>>(), It.IsAny<CancellationToken>())).ReturnsAsync((Stored<Source> _, Source next, IReadOnlySet<DuplicateKey> _, CancellationToken _) => next);
        Sources.Setup(store => store.DeleteAsync(It.IsAny<Stored<Source>>(), It.IsAny<Model.Versions.Change>(), It.IsAny<CancellationToken>())).ReturnsAsync((Stored<Source> source, Model.Versions.Change _, CancellationToken _) => source.Value);
    }

    private Task<IResult> RunAsync(ApiCall call, HttpContext context)
    {
        var routes = services.GetRequiredService<FunctionRoutes>();
        var route = routes.All.FirstOrDefault(route => route.Matches(call.Path) && route.Methods.Contains(call.Method)) ?? routes.All[^1];
        foreach (var (part, value) in route.Template.Split('/').Zip(call.Path.Split('/'))) context.Request.RouteValues[part.Trim('{', '}')] = ApiCall.SegmentsOf(value);
        return route.Run(context);
    }
}
