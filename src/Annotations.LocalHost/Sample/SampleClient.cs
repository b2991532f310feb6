using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Annotations.LocalHost.Sample;

/// <summary>The few calls of the API that the sample needs, made as anyone would make them.</summary>
public sealed class SampleClient(HttpClient api)
{
    /// <exception cref="SampleRefusedException">The service answered with an error.</exception>
    public async Task<bool> HasEssaysAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "essays?limit=1");
        var answer = await SendAsync(request, cancellationToken);
        var essays = answer as JsonArray ?? answer?.AsObject().Select(member => member.Value).OfType<JsonArray>().FirstOrDefault();
        return essays is { Count: > 0 };
    }

    /// <exception cref="SampleRefusedException">The service answered with an error.</exception>
    public Task PutEssayAsync(string by, string essay, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, $"essays/{SampleFiles.EssayId}", by, essay, cancellationToken);

    /// <summary>Creates an annotation or a counter-claim and gives its id.</summary>
    /// <exception cref="SampleRefusedException">The service answered with an error.</exception>
    public async Task<string> PostAsync(string path, string by, JsonObject body, CancellationToken cancellationToken)
    {
        var created = await SendAsync(HttpMethod.Post, $"essays/{SampleFiles.EssayId}/{path}", by, body.ToJsonString(), cancellationToken);
        return created!["id"]!.GetValue<string>();
    }

    private async Task<JsonNode?> SendAsync(HttpMethod method, string path, string by, string body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", $"dev-{by}");
        return await SendAsync(request, cancellationToken);
    }

    private async Task<JsonNode?> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var response = await api.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        if (!response.IsSuccessStatusCode) throw new SampleRefusedException(request, response, text);
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }
}
