using System.Collections.Concurrent;
using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Access;

/// <summary>Ten thousand hostile requests: none brings the service down or makes it say more than it should, and what is stored agrees with itself afterwards.</summary>
public sealed class FuzzTests(AzuriteFixture azurite) : AccessTest(azurite)
{
    private const int Requests = 10_000;
    private const int Workers = 8;
    private const string Secret = "Xanadu";
    private const string PrivateEssay = "essays/diary";

    /// <summary>Far more than any request needs; none may hang.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] SignsOfInnards = ["   at ", "Exception", "StackTrace", "System.", "Azure.", "PartitionKey", "RowKey", "devstoreaccount"];

    [Fact]
    public async Task NoRequestBreaksAnything()
    {
        var present = await FillAsync();
        var answers = new ConcurrentDictionary<int, int>();

        await Parallel.ForEachAsync(Enumerable.Range(0, Workers), new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = TestContext.Current.CancellationToken }, async (worker, cancellationToken) =>
        {
            var hostile = new HostileRequests(seed: worker, present);
            for (var i = 0; i < Requests / Workers; i++) answers.AddOrUpdate(await SendAsync(hostile, cancellationToken), 1, (_, count) => count + 1);
        });

        // Many were let in, and few were turned away for being many.
        Assert.True(answers.Where(answer => answer.Key < 400).Sum(answer => answer.Value) > Requests / 20, string.Join(' ', answers));
        Assert.True(answers.GetValueOrDefault(429) < Requests / 5, string.Join(' ', answers));
        await AssertConsistentAsync();
    }

    private async Task<int> SendAsync(HostileRequests hostile, CancellationToken cancellationToken)
    {
        var (request, login) = hostile.Next(Host.Client.BaseAddress!);
        using var _ = request;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var response = await Host.Client.SendAsync(request, limit.Token);
        var text = await response.Content.ReadAsStringAsync(limit.Token);

        var told = $"{request.Method} {request.RequestUri!.OriginalString} as '{login}' got {(int)response.StatusCode} {text[..Math.Min(text.Length, 500)]}";
        Assert.True((int)response.StatusCode < 500 || response.StatusCode == System.Net.HttpStatusCode.NotImplemented, told);
        if ((int)response.StatusCode >= 400) Assert.DoesNotContain(SignsOfInnards, sign => text.Contains(sign, StringComparison.Ordinal) && !request.RequestUri!.OriginalString.Contains(sign, StringComparison.Ordinal));
        if (!IsInsider(login)) Assert.False(text.Contains(Secret, StringComparison.Ordinal), told);
        Assert.False(response.Headers.Contains("X-Injected"), told);
        return (int)response.StatusCode;
    }

    /// <summary>Ada made the private essay; editors and owners of the service see all.</summary>
    private static bool IsInsider(string login) => login is "Bearer dev-ada" or "Bearer dev-eve+editor" or "Bearer dev-otto+owner";

    private async Task<IReadOnlyDictionary<string, string[]>> FillAsync()
    {
        var one = await Ada.PostAsync(Annotations, Evidence());
        var other = await Bob.PostAsync(Annotations, Question());
        Assert.Equal(201, (await Ada.PutAsync(PrivateEssay, new { title = Secret, text = $"In {Secret} it rained.", visibility = "private" })).Status);
        var hidden = await Ada.PostAsync($"{PrivateEssay}/annotations", Evidence($"About {Secret}."));
        return new Dictionary<string, string[]>
        {
            ["essayId"] = ["steppe", "steppe", "diary", "fresh"],
            ["annotationId"] = [one.Id, other.Id, hidden.Id],
            ["sentenceId"] = ["s1", "s2", "s40"],
            ["sourceId"] = ["coox1985"],
            ["styleId"] = ["apa", "mine"],
            ["scholarId"] = ["ada", "bob", "cleo"],
            ["revision"] = ["1", "2"],
            ["code"] = ["not-found"],
        };
    }

    private async Task AssertConsistentAsync()
    {
        var essays = (await As("otto+owner").GetAsync("essays?limit=1000")).Json.GetProperty("items").EnumerateArray().Select(essay => essay.GetProperty("id").GetString()!).ToList();
        Assert.Contains("steppe", essays);
        foreach (var essay in essays)
        {
            var check = await As("otto+owner").SendAsync(HttpMethod.Post, $"essays/{essay}/check");
            Assert.True(check.Json.GetProperty("isConsistent").GetBoolean(), $"{essay}: {check.Text}");
        }
    }
}
