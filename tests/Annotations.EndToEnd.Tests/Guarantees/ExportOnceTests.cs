using System.Net;
using System.Net.Http.Headers;
using Annotations.Storage;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;
using Annotations.Testing.Storage;

namespace Annotations.EndToEnd.Tests.Guarantees;

/// <summary>Two services over one storage account, and many that ask for the same export.</summary>
public sealed class ExportOnceTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Essay = "essays/steppe";
    private const string Export = $"{Essay}/export?document=edition&format=docx";
    private const int Callers = 16;

    private readonly StorageNames names = new(AzuriteFixture.NewTableName(), AzuriteFixture.NewContainerName(), AzuriteFixture.NewContainerName(), AzuriteFixture.NewContainerName());
    private readonly CallCounter calls = new();
    private InProcessHost[] services = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>How often an export was sent to storage.</summary>
    private int Kept => calls.Calls.Count(call => call.StartsWith("PUT ", StringComparison.Ordinal) && call.EndsWith(".docx", StringComparison.Ordinal));

    public async ValueTask InitializeAsync()
    {
        var pipeline = new StoragePipeline { Policy = calls };
        services = [await InProcessHost.StartAsync(azurite, pipeline, names), await InProcessHost.StartAsync(azurite, pipeline, names)];

        // As behind one name: an address that stands in an export makes it another.
        foreach (var service in services) service.Client.DefaultRequestHeaders.Host = "annotations.example.org";
        var ada = new ApiClient(services[0].Client, "ada");
        await ada.PutAsync(Essay, new { title = "Steppe", text = string.Join(' ', Enumerable.Range(1, 100).Select(number => $"This is sentence {number}.")) });
        await ada.ImportAsync($"{Essay}/annotations/import", ImportTests.Questions(200));
        calls.Reset();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in services) await service.DisposeAsync();
    }

    [Fact]
    public async Task OneOfManyCallersOfTwoServicesMakesItAndAllHaveIt()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => services[caller % 2].Client.GetByteArrayAsync(new Uri(Export, UriKind.Relative), Cancel)));

        Assert.Equal(1, Kept);
        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
    }

    [Fact]
    public async Task ARepeatedExportIsThreeCallsAndItsBodyComesInOne()
    {
        await services[0].Client.GetByteArrayAsync(new Uri(Export, UriKind.Relative), Cancel);

        // An instance reads who may see the essay once in five seconds, and whether names were changed once in thirty.
        await services[1].Client.GetByteArrayAsync(new Uri($"{Essay}/export?format=ris", UriKind.Relative), Cancel);
        calls.Reset();

        await services[1].Client.GetByteArrayAsync(new Uri(Export, UriKind.Relative), Cancel);

        Assert.Equal(3, calls.Count);
        Assert.Single(calls.Calls, call => call.EndsWith(".docx", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnAnswerIsOfAStateNoOlderThanTheQuestion()
    {
        var ada = new ApiClient(services[1].Client, "ada");
        await services[0].Client.GetByteArrayAsync(new Uri(Export, UriKind.Relative), Cancel);
        for (var number = 0; number < 5; number++)
        {
            await ada.PostAsync($"{Essay}/annotations", new { sentence = "s1", kind = "question", body = $"Added {number}?" });

            var lines = await services[number % 2].Client.GetStringAsync(new Uri($"{Essay}/export?format=ndjson", UriKind.Relative), Cancel);

            Assert.Contains($"Added {number}?", lines, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ACallerWhoLeavesWhileItIsMadeLeavesNothingBehind()
    {
        using var leaving = new CancellationTokenSource();
        var left = services[0].Client.GetByteArrayAsync(new Uri(Export, UriKind.Relative), leaving.Token);
        while (!calls.Calls.Any(call => call.EndsWith(".claim", StringComparison.Ordinal))) await Task.Delay(5, Cancel);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);

        var answer = await services[1].Client.GetByteArrayAsync(new Uri(Export, UriKind.Relative), Cancel);

        Assert.Equal(answer, await services[0].Client.GetByteArrayAsync(new Uri(Export, UriKind.Relative), Cancel));
    }

    [Fact]
    public async Task ItIsReadInPartsOverHttp()
    {
        var whole = await services[0].Client.GetByteArrayAsync(new Uri(Export, UriKind.Relative), Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Get, Export) { Headers = { Range = new RangeHeaderValue(100, 199) } };

        using var answer = await services[1].Client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(new ContentRangeHeaderValue(100, 199, whole.Length), answer.Content.Headers.ContentRange);
        Assert.Equal(whole[100..200], await answer.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task ARedirectIsFollowedToStorage()
    {
        services[1].Client.DefaultRequestHeaders.Host = null;
        var whole = await services[1].Client.GetByteArrayAsync(new Uri(Export, UriKind.Relative), Cancel);

        using var answer = await services[1].Client.GetAsync(new Uri(Export + "&redirect=true", UriKind.Relative), Cancel);

        Assert.NotEqual(services[1].Client.BaseAddress!.Port, answer.RequestMessage!.RequestUri!.Port);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(whole, await answer.Content.ReadAsByteArrayAsync(Cancel));
    }
}
