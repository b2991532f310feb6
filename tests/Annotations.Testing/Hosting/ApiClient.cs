using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Annotations.Testing.Hosting;

/// <summary>Calls the API as one scholar.</summary>
public sealed class ApiClient(HttpClient http, string scholar)
{
    public Task<ApiAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<ApiAnswer> PostAsync(string path, object body, string? key = null) => SendAsync(HttpMethod.Post, path, body, key: key);

    public Task<ApiAnswer> PutAsync(string path, object body, string? ifMatch = null) => SendAsync(HttpMethod.Put, path, body, ifMatch);

    public Task<ApiAnswer> DeleteAsync(string path, string? ifMatch) => SendAsync(HttpMethod.Delete, path, body: null, ifMatch);

    /// <summary>Sends lines to an import.</summary>
    public Task<ApiAnswer> ImportAsync(string path, string ndjson) =>
        SendAsync(HttpMethod.Post, path, new StringContent(ndjson, MediaTypeHeaderValue.Parse("application/x-ndjson")), ifMatch: null, key: null);

    /// <summary>Sends a file of some media type.</summary>
    public Task<ApiAnswer> SendFileAsync(string path, string file, string mediaType) =>
        SendAsync(HttpMethod.Post, path, new StringContent(file, MediaTypeHeaderValue.Parse(mediaType)), ifMatch: null, key: null);

    public Task<ApiAnswer> SendAsync(HttpMethod method, string path, object? body = null, string? ifMatch = null, string? key = null) =>
        SendAsync(method, path, body is null ? null : JsonContent.Create(body), ifMatch, key);

    private async Task<ApiAnswer> SendAsync(HttpMethod method, string path, HttpContent? content, string? ifMatch, string? key)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", $"dev-{scholar}");
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new ApiAnswer(
            (int)response.StatusCode,
            text,
            response.Headers.ETag?.ToString(),
            response.Headers.RetryAfter?.Delta);
    }
}

/// <summary>What the API answered.</summary>
public sealed record ApiAnswer(int Status, string Text, string? ETag, TimeSpan? RetryAfter)
{
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Text);

    public IReadOnlyList<JsonElement> Lines =>
        [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    public string Id => Json.GetProperty("id").GetString()!;
}
