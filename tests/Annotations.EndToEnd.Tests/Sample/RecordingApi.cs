using System.Net;
using System.Text;

namespace Annotations.EndToEnd.Tests.Sample;

/// <summary>Answers as the API would, and writes down what it was asked.</summary>
internal sealed class RecordingApi(string essays, HttpStatusCode onPut = HttpStatusCode.Created) : HttpMessageHandler
{
    private int created;

    public List<string> Requests { get; } = [];

    public HttpClient Client() => new(this) { BaseAddress = new Uri("http://127.0.0.1/api/") };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add($"{request.Method} {request.RequestUri!.PathAndQuery} {request.Headers.Authorization}".TrimEnd());
        return Task.FromResult(request.Method.Method switch
        {
            "GET" => Answer(HttpStatusCode.OK, essays),
            "PUT" => Answer(onPut, """{ "title": "what is wrong" }"""),
            _ => Answer(HttpStatusCode.Created, $$"""{ "id": "a{{++created}}" }"""),
        });
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
