using System.Text;
using Annotations.EndToEnd.Tests.Api;

namespace Annotations.EndToEnd.Tests.OpenApi.Recording;

/// <summary>Brings about the problems that operations are said to have, in an essay of its own, and notes which came.</summary>
internal sealed class ProblemWalk(StillService service, DescribedApi api, Recorder recorder)
{
    private const string Essay = "essays/of-problems";

    private readonly Dictionary<string, string> ids = new() { ["essayId"] = "of-problems", ["sentenceId"] = "s1", ["sourceId"] = "coox1985nomonhan", ["scholarId"] = "rea", ["container"] = "annotations", ["styleId"] = "of-problems" };

    /// <returns>Of each operation, the problems that it is said to have and that did not come.</returns>
    public async Task<SortedDictionary<string, string[]>> RunAsync()
    {
        await PrepareAsync();
        var came = api.Operations.Keys.ToDictionary(id => id, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var provocation in api.Operations.Values.OrderBy(operation => operation.Id, StringComparer.Ordinal).SelectMany(operation => EveryOperation.Of(api, operation, ids)).Concat(OddCases.All(api, ids)))
        {
            var reply = await SendAsync(provocation);
            if (Recorder.MediaTypeOf(reply) != "application/problem+json") continue;
            Assert.True(api.Operations[provocation.Operation].Problems(reply.Status).Contains(reply.Problem), $"{provocation.Operation} answers {reply.Status} '{reply.Problem}', and the document does not say so: {reply.Text}");
            recorder.AddProblem(reply);
            came[provocation.Operation].Add(reply.Problem);
        }

        return new SortedDictionary<string, string[]>(
            api.Operations.Values.ToDictionary(operation => operation.Id, operation => operation.Problems().Except(came[operation.Id]).Order(StringComparer.Ordinal).ToArray()), StringComparer.Ordinal);
    }

    /// <summary>Sends it; what is made or changed by it after all is none of its business.</summary>
    private async Task<Reply> SendAsync(Provocation provocation)
    {
        using var content = provocation.Body is { } body ? Service.Bytes(body, provocation.MediaType) : null;
        return await service.SendAsync(new HttpMethod(provocation.Method), provocation.Address, content, [.. provocation.Header, ("Authorization", provocation.Login is { } login ? $"Bearer dev-{login}" : "")]);
    }

    private async Task PrepareAsync()
    {
        var made = await PutAsync(Essay, """{"title":"Of problems","text":"The river was the border. Nobody had marked it."}""");
        var essay = await DoneAsync(HttpMethod.Put, $"{Essay}/members/rea", """{"role":"reader"}""", "application/json", ("If-Match", made.ETag));
        await DoneAsync(HttpMethod.Put, "styles/of-problems", api.Operations["PutStyle"].Body!.Value.Text, "application/xml", ("Authorization", "Bearer dev-otto+owner"));
        await PutAsync("essays/closed", """{"title":"Closed","text":"A text.","policy":{"annotators":"nobody"}}""");
        await PostAsync($"{Essay}/sources", """{"id":"coox1985nomonhan","type":"book","title":"Nomonhan: Japan against Russia, 1939","author":[{"family":"Coox","given":"Alvin D."}],"issued":{"date-parts":[[1985]]}}""");
        (ids["freeTag"], ids["deletedSource"]) = ((await PostAsync($"{Essay}/sources", """{"id":"free","type":"book","title":"Free"}""")).ETag, "gone");
        var gone = await PostAsync($"{Essay}/sources", """{"id":"gone","type":"book","title":"Gone"}""");
        await service.SendAsync(HttpMethod.Delete, $"{Essay}/sources/gone", content: null, ("If-Match", gone.ETag));

        foreach (var name in new[] { "annotationId", "deleted", "hidden" }) ids[name] = (await PostAsync($"{Essay}/annotations", """{"sentence":"s1","kind":"evidence","body":"See there.","sources":[{"source":"coox1985nomonhan"}]}""")).Id;
        await service.SendAsync(HttpMethod.Delete, $"{Essay}/annotations/{ids["deleted"]}", content: null, ("If-Match", (await service.GetAsync($"{Essay}/annotations/{ids["deleted"]}")).ETag));
        var hidden = $"{Essay}/annotations/{ids["hidden"]}";
        ids["hiddenTag"] = (await PostAsync($"{hidden}/hide", """{"reason":"It is being looked into."}""", ("If-Match", (await service.GetAsync(hidden)).ETag))).ETag;

        var annotation = $"{Essay}/annotations/{ids["annotationId"]}";
        ids["name"] = ids["annotationId"];
        (ids["annotationTag"], ids["webTag"]) = ((await service.GetAsync(annotation)).ETag, (await service.GetAsync($"w3c/{Essay}/annotations/{ids["name"]}")).ETag);
        await DoneAsync(HttpMethod.Put, "me", """{"name":"Otto"}""", "application/json", ("Authorization", "Bearer dev-otto+owner"));
        ids["archive"] = Convert.ToBase64String((await service.GetAsync($"{Essay}/export?document=archive&format=ro-crate")).Body);
        (ids["citedTag"], ids["essayTag"]) = ((await service.GetAsync($"{Essay}/sources/coox1985nomonhan")).ETag, essay.ETag);
    }

    private Task<Reply> PutAsync(string path, string json) => DoneAsync(HttpMethod.Put, path, json, "application/json");

    private Task<Reply> PostAsync(string path, string json, params (string Name, string Value)[] headers) => DoneAsync(HttpMethod.Post, path, json, "application/json", headers);

    private async Task<Reply> DoneAsync(HttpMethod method, string path, string body, string mediaType, params (string Name, string Value)[] headers)
    {
        using var content = Service.Bytes(Encoding.UTF8.GetBytes(body), mediaType);
        var reply = await service.SendAsync(method, path, content, headers);
        Assert.True(reply.Status is 200 or 201, reply.Text);
        return reply;
    }
}
