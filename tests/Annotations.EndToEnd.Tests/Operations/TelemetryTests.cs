using System.Net;
using System.Text.Json;
using Annotations.Testing;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Operations;

/// <summary>What leaves the service as telemetry and as log, from a process as it is deployed, on its way to a receiver.</summary>
public sealed class TelemetryTests
{
    private const string TraceId = "4bf92f3577b34da6a3ce929d0e0e4736";

    /// <summary>No part of a request that holds this may be told.</summary>
    private const string Private = "qzprivateqz";

    /// <summary>What must arrive, in whichever order the signals are sent; the test waits for all of it.</summary>
    private static readonly string[] Expected =
        ["annotations.created", "annotations.exports", "annotations.refusals", "annotations.storage.call.duration", "http.server.request.duration", "GET essays/{essayId}", "problem.type"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TracesMetricsAndLogsAreExportedAndHoldNothingThatCallersSent()
    {
        using var data = new TemporaryFolder();
        await using var receiver = await OtlpReceiver.StartAsync();
        await using var service = await LocalHostProcess.StartAsync(data.Path, environment: receiver.Environment);

        var refusal = await ReadProblemAsync(service);
        foreach (var request in Hostile()) await SendAsync(service.Client, request);
        await WaitAsync(() => receiver.Has(Convert.FromHexString(TraceId)) && Expected.All(name => receiver.Text.Contains(name, StringComparison.Ordinal)));

        // The caller's trace goes on in ours, and the problem names it.
        Assert.Equal(TraceId, refusal.GetProperty("traceId").GetString());
        Assert.DoesNotContain(Private, receiver.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Private, service.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("dev-ada", receiver.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("dev-ada", service.Output, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> ReadProblemAsync(LocalHostProcess service)
    {
        using var request = Call(HttpMethod.Get, "essays/mongolia-between-empires/export?format=none");
        request.Headers.Add("traceparent", $"00-{TraceId}-00f067aa0ba902b7-01");
        using var response = await service.Client.SendAsync(request, Cancel);
        return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(Cancel));
    }

    private static IEnumerable<HttpRequestMessage> Hostile()
    {
        const string annotations = "essays/mongolia-between-empires/annotations";
        yield return Call(HttpMethod.Get, "essays/mongolia-between-empires/export?format=bibtex");
        yield return Call(HttpMethod.Get, $"{annotations}?creator={Private}&tag={Private}");
        yield return Call(HttpMethod.Get, $"styles?q={Private}&{Private}={Private}");
        yield return Call(HttpMethod.Post, annotations, $$"""{ "sentence": "s1", "kind": "question", "body": "{{Private}}", "tags": ["{{Private}}"] }""");
        yield return Call(HttpMethod.Post, annotations, $$"""{ "{{Private}}": "{{Private}}" }""");
        yield return Call(HttpMethod.Post, annotations, $"{{ {Private}");
        yield return Call(HttpMethod.Post, annotations, $$"""{ "quote": "{{Private}}", "kind": "question", "body": "x" }""");
        yield return Call(HttpMethod.Put, $"essays/x?title={Private}", Private, "text/plain");
        yield return Call(HttpMethod.Post, "essays/mongolia-between-empires/sources/import?format=bibtex", $"@book{{ {Private}, title = {{{Private}");
        yield return Call(HttpMethod.Put, "styles/mine", $"<style>{Private}", "application/xml");
        yield return WithHeader("Authorization", $"Bearer {Private}");
        yield return WithHeader("Authorization", $"Bearer dev-{Private}");
        yield return WithHeader("If-Match", $"\"{Private}\"");
        yield return WithHeader("Idempotency-Key", Private);
        yield return WithHeader("X-MS-CLIENT-PRINCIPAL", Private);
        yield return WithHeader("Cookie", $"session={Private}");
    }

    private static HttpRequestMessage WithHeader(string name, string value)
    {
        var request = Call(HttpMethod.Post, "essays/mongolia-between-empires/annotations", """{ "sentence": "s1", "kind": "question", "body": "Who says so?" }""");
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static HttpRequestMessage Call(HttpMethod method, string path, string? body = null, string mediaType = "application/json")
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue(mediaType)) };
        request.Headers.Add("Authorization", "Bearer dev-ada+editor");
        return request;
    }

    private static async Task SendAsync(HttpClient client, HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request, Cancel);
            Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);
        }
    }

    private static async Task WaitAsync(Func<bool> isDone)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!isDone())
        {
            Assert.False(patience.IsCancellationRequested, "not all of it arrived within a minute");
            await Task.Delay(100, Cancel);
        }
    }
}
