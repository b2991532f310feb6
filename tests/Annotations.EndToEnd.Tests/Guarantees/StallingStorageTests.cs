using Annotations.Functions.Http;
using Annotations.Storage;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;
using Annotations.Testing.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.EndToEnd.Tests.Guarantees;

/// <summary>Storage that keeps a request waiting beyond its time, at each of the calls that the request makes: before it does what it is asked to, and after.</summary>
public sealed class StallingStorageTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Essay = "essays/steppe";
    private const int MostCalls = 60;

    private readonly StallingTransport storage = new();
    private InProcessHost? host;

    private ApiClient Ada => new(host!.Client, "ada");

    private ApiClient Editor => new(host!.Client, "eve+editor");

    public async ValueTask InitializeAsync()
    {
        host = await InProcessHost.StartAsync(azurite, new StoragePipeline { Transport = storage }, prepare: services => services.AddSingleton(new RequestTimeLimit(TimeSpan.FromMilliseconds(700))));
        for (var attempt = 0; (await Ada.PutAsync(Essay, new { title = "Steppe", text = "The river was the border. The steppe had none." })).Status == 503; attempt++) Assert.InRange(attempt, 0, 20);
    }

    public async ValueTask DisposeAsync()
    {
        storage.AnswerAll();
        if (host is not null) await host.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AnAnnotationThatTookTooLongIsThereWholeOrNotAtAll(bool isDone) =>
        AtEachCallAsync(isDone, attempt => Ada.PostAsync($"{Essay}/annotations", new { sentence = "s1", kind = "evidence", body = $"Attempt {attempt}.", sources = new[] { new { reference = new { type = "book", title = $"Book {attempt}" } } } }));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AnImportThatTookTooLongCanBeRepeated(bool isDone)
    {
        var lines = string.Join('\n', Enumerable.Range(1, 8).Select(number => $$"""{"sentence":"s{{1 + (number % 2)}}","kind":"question","body":"Number {{number}}?"}"""));
        return AtEachCallAsync(isDone, _ => Ada.ImportAsync($"{Essay}/annotations/import", lines), expected: 8);
    }

    [Fact]
    public async Task WhatIsReadTellsThatItTookTooLongAndIsReadAgain()
    {
        storage.StallAfter(0, isDone: false);
        var late = await Ada.GetAsync($"{Essay}/annotations");
        storage.AnswerAll();

        Assert.Equal((503, "/api/problems/took-too-long", TimeSpan.FromSeconds(5)), (late.Status, late.Json.GetProperty("type").GetString(), late.RetryAfter));
        Assert.Equal(200, (await Ada.GetAsync($"{Essay}/annotations")).Status);
    }

    /// <summary>Sends a request whose first call to storage stalls, then one whose second does, and so on until one gets through.</summary>
    private async Task AtEachCallAsync(bool isDone, Func<int, Task<ApiAnswer>> sendAsync, int? expected = null)
    {
        for (var calls = 0; ; calls++)
        {
            Assert.InRange(calls, 0, MostCalls);
            storage.StallAfter(calls, isDone);
            var answer = await sendAsync(calls);
            var stalled = storage.Stalled;
            storage.AnswerAll();
            if (stalled == 0 && answer.Status < 300) break;

            Assert.Equal((503, "/api/problems/took-too-long"), (answer.Status, answer.Json.GetProperty("type").GetString()));
            await AssertWholeAsync();
        }

        await AssertWholeAsync();
        if (expected is not null) Assert.Equal(expected, (await ReadAsync($"{Essay}/annotations?limit=1000")).Json.GetProperty("items").GetArrayLength());
    }

    private async Task AssertWholeAsync()
    {
        var check = await Editor.SendAsync(HttpMethod.Post, $"{Essay}/check");
        for (var attempt = 0; check.Status == 503 && attempt < 20; attempt++) check = await Editor.SendAsync(HttpMethod.Post, $"{Essay}/check");
        Assert.True(check.Json.GetProperty("isConsistent").GetBoolean(), check.Text);
    }

    private async Task<ApiAnswer> ReadAsync(string path)
    {
        var answer = await Ada.GetAsync(path);
        for (var attempt = 0; answer.Status == 503 && attempt < 20; attempt++) answer = await Ada.GetAsync(path);
        return answer;
    }
}
