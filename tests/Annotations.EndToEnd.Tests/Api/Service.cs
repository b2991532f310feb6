using System.Net.Http.Headers;
using System.Text;
using Annotations.Testing;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Api;

/// <summary>One LocalHost, a process of its own on an empty store, for the tests of a class. Each test puts essays of its own.</summary>
public class Service : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private LocalHostProcess? localHost;

    /// <summary>Beyond the usual ones.</summary>
    protected virtual IReadOnlyDictionary<string, string>? Settings => null;

    public Uri Api => localHost!.Api;

    public async ValueTask InitializeAsync() => localHost = await LocalHostProcess.StartAsync(data.Path, environment: Settings);

    public async ValueTask DisposeAsync()
    {
        if (localHost is not null) await localHost.DisposeAsync();
        data.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>An id that no other test has.</summary>
    public static string NewEssay() => $"essays/e{Guid.NewGuid():n}";

    public Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, content: null, headers);

    public Task<Reply> PostAsync(string path, string json, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, Json(json), headers);

    public Task<Reply> PutAsync(string path, string json, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Put, path, Json(json), headers);

    public Task<Reply> PutTextAsync(string path, string text, string mediaType = "text/plain", params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Put, path, Bytes(Encoding.UTF8.GetBytes(text), mediaType), headers);

    public Task<Reply> DeleteAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Delete, path, content: null, headers);

    /// <summary>Ada sends it, unless a header says otherwise.</summary>
    public Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers) =>
        SendAsync(localHost!.Client, method, path, content, headers);

    /// <summary>The same to another one.</summary>
    public static async Task<Reply> SendAsync(HttpClient client, HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var address = new Uri(client.BaseAddress!, path);
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer dev-ada");
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Reply.OfAsync(response);
    }

    public static ByteArrayContent Bytes(byte[] bytes, string mediaType) => new(bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(mediaType) } };

    private static ByteArrayContent Json(string json) => Bytes(Encoding.UTF8.GetBytes(json), "application/json");
}
