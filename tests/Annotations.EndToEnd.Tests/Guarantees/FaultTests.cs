using System.Collections.Concurrent;
using Annotations.Storage;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;
using Annotations.Testing.Storage;

namespace Annotations.EndToEnd.Tests.Guarantees;

/// <summary>Storage that fails one call in ten, in every way there is.</summary>
public class FaultTests(AzuriteFixture azurite) : GuaranteeTest(azurite)
{
    private const int Writers = 16;
    private static readonly int Rounds = LongRun.Times(60);

    private readonly FaultyTransport network = new(seed: 19_390_511, rate: 0.1);
    private readonly ConcurrentDictionary<string, string> acknowledged = new();
    private readonly ConcurrentBag<ApiAnswer> answers = [];

    protected override StoragePipeline Pipeline => new()
    {
        Transport = network,
        NetworkTimeout = TimeSpan.FromSeconds(1),
        RetryDelay = TimeSpan.FromMilliseconds(5),
        MaxRetries = 3,
    };

    [Fact]
    public async Task NoAcknowledgedWriteIsMissingAndNoneIsDoubled()
    {
        network.IsOn = true;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(writer)));
        network.IsOn = false;

        var stored = await ReadAllAsync();

        Assert.All(acknowledged, write => Assert.Equal(write.Value, stored.GetValueOrDefault(write.Key)));
        Assert.Equal(stored.Count, stored.Values.Select(body => body.Split(' ')[0]).Distinct().Count());
        Assert.All(answers, answer => Assert.Contains(answer.Status, (int[])[200, 201, 503, 409, 412]));
        Assert.All(answers.Where(answer => answer.Status == 503), answer => Assert.NotNull(answer.RetryAfter));
        Assert.All(network.Faults, fault => Assert.NotEqual(0, fault.Value));
    }

    private async Task WriteAsync(int writer)
    {
        var scholar = As($"scholar-{writer}");
        for (var round = 0; round < Rounds; round++)
        {
            // The name of the statement: stored twice, it would be there twice.
            var name = $"{writer}/{round}";
            var created = await UntilAnsweredAsync(() => scholar.PostAsync($"{Essay}/annotations", Statement(round, $"{name} first"), key: name));
            if (created.Status != 201) continue;
            acknowledged[created.Id] = $"{name} first";

            var changed = await KeepAsync(scholar.PutAsync($"{Essay}/annotations/{created.Id}", new { kind = "question", body = $"{name} second" }, created.ETag));
            if (changed.Status == 200) acknowledged[created.Id] = $"{name} second";
            else await ReadBackAsync(scholar, created.Id);
        }
    }

    /// <summary>On sentences of several blocks, and some with a source that comes along.</summary>
    private static object Statement(int round, string body) =>
        round % 3 == 0
            ? new { sentence = $"s{1 + round % 40}", kind = "evidence", body, sources = new[] { new { reference = new { type = "book", title = $"On round {round}" } } } }
            : Question(body, $"s{1 + round % 40}");

    /// <summary>As a client does: a key makes it safe to ask again.</summary>
    private async Task<ApiAnswer> UntilAnsweredAsync(Func<Task<ApiAnswer>> call)
    {
        for (var attempt = 0; ; attempt++)
        {
            var answer = await KeepAsync(call());
            if (answer.Status != 503 || attempt == 20) return answer;
        }
    }

    /// <summary>After a 503 to a change nobody knows whether it was made; the store does.</summary>
    private async Task ReadBackAsync(ApiClient scholar, string id)
    {
        var current = await UntilAnsweredAsync(() => scholar.GetAsync($"{Essay}/annotations/{id}"));
        acknowledged[id] = current.Json.GetProperty("body").GetString()!;
    }

    private async Task<ApiAnswer> KeepAsync(Task<ApiAnswer> call)
    {
        var answer = await call;
        answers.Add(answer);
        return answer;
    }

    private async Task<Dictionary<string, string>> ReadAllAsync()
    {
        var stored = new Dictionary<string, string>();
        for (var path = $"{Essay}/annotations?limit=1000"; path is not null;)
        {
            var page = (await Ada.GetAsync(path)).Json;
            foreach (var item in page.GetProperty("items").EnumerateArray()) stored.Add(item.GetProperty("id").GetString()!, item.GetProperty("body").GetString()!);
            path = page.TryGetProperty("next", out var next) ? next.GetString()!["/api/".Length..] : null;
        }

        return stored;
    }
}
