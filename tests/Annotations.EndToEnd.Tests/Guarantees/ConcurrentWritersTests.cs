using System.Collections.Concurrent;
using System.Text.Json;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Guarantees;

/// <summary>Many clients at once on one essay: each call and its answer is recorded, and the record compared with the store.</summary>
public class ConcurrentWritersTests(AzuriteFixture azurite) : GuaranteeTest(azurite)
{
    private const int Clients = 32;
    private static readonly int Rounds = LongRun.Times(60);

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, string>> acceptedBodies = new();
    private readonly ConcurrentBag<string> refusedBodies = [];
    private readonly ConcurrentBag<string> ids = [];

    [Fact]
    public async Task TheHistoryHoldsEveryAcceptedStateOnceInOrderAndNoRefusedOne()
    {
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(RunAsync));

        foreach (var (id, bodies) in acceptedBodies)
        {
            var states = await StatesAsync(id);
            Assert.Equal(Enumerable.Range(1, states.Count), states.Select(state => state.Revision));
            Assert.Equal(states.Select(state => state.At).Order(), states.Select(state => state.At));
            Assert.Equal(bodies.Keys.Order(), states.Select(state => state.ETag).Order());
            Assert.All(states, state => Assert.Equal(bodies[state.ETag], state.Body));
            Assert.DoesNotContain(states, state => refusedBodies.Contains(state.Body));
        }
    }

    private async Task RunAsync(int client)
    {
        var random = new Random(client);
        var scholar = As($"scholar-{client}+editor");
        for (var round = 0; round < Rounds; round++)
        {
            var body = $"{client}/{round}";
            var id = ids.IsEmpty || random.Next(3) == 0 ? null : ids.ElementAt(random.Next(Math.Min(5, ids.Count)));
            if (id is null) await AddAsync(scholar, body, random.Next(2) == 0 ? "s1" : "s20");
            else if (random.Next(8) == 0) await DeleteAndRestoreAsync(scholar, id);
            else await ChangeAsync(scholar, id, body);
        }
    }

    private async Task AddAsync(ApiClient scholar, string body, string sentence)
    {
        var answer = await scholar.PostAsync($"{Essay}/annotations", Question(body, sentence));
        Assert.Equal(201, answer.Status);
        Accept(answer.Id, answer.ETag!, body);
        ids.Add(answer.Id);
    }

    private async Task ChangeAsync(ApiClient scholar, string id, string body)
    {
        var current = await scholar.GetAsync($"{Essay}/annotations/{id}");
        if (current.Status == 410) return;
        var answer = await scholar.PutAsync($"{Essay}/annotations/{id}", new { kind = "question", body }, current.ETag);
        Assert.Contains(answer.Status, (int[])[200, 410, 412]);
        if (answer.Status == 200) Accept(id, answer.ETag!, body);
        else refusedBodies.Add(body);
    }

    private async Task DeleteAndRestoreAsync(ApiClient scholar, string id)
    {
        var current = await scholar.GetAsync($"{Essay}/annotations/{id}");
        if (current.Status == 410) return;
        var deleted = await scholar.DeleteAsync($"{Essay}/annotations/{id}", current.ETag);
        Assert.Contains(deleted.Status, (int[])[204, 410, 412]);
        if (deleted.Status != 204) return;

        var gone = await scholar.GetAsync($"{Essay}/annotations/{id}");
        Accept(id, gone.Json.GetProperty("currentETag").GetString()!, "");
        var restored = await scholar.SendAsync(HttpMethod.Post, $"{Essay}/annotations/{id}/restore", ifMatch: gone.Json.GetProperty("currentETag").GetString());
        Assert.Equal(200, restored.Status);
        Accept(id, restored.ETag!, restored.Json.GetProperty("body").GetString()!);
    }

    private void Accept(string id, string etag, string body) =>
        Assert.True(acceptedBodies.GetOrAdd(id, _ => new()).TryAdd(etag, body), "A state was acknowledged twice.");

    private async Task<List<(int Revision, string ETag, DateTimeOffset At, string Body)>> StatesAsync(string id)
    {
        var history = await Ada.GetAsync($"{Essay}/annotations/{id}/history");
        var states = new List<(int, string, DateTimeOffset, string)>();
        foreach (var entry in history.Json.GetProperty("items").EnumerateArray())
        {
            var state = await Ada.GetAsync(entry.GetProperty("state").GetString()!["/api/".Length..]);
            states.Add((entry.GetProperty("revision").GetInt32(), entry.GetProperty("etag").GetString()!, entry.GetProperty("at").GetDateTimeOffset(), BodyOf(state.Json)));
        }

        return states;
    }

    private static string BodyOf(JsonElement state) => state.GetProperty("body").GetString()!;
}
