using System.Text;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Tests.Calls;

/// <summary>A request to the API as it reaches a function. Ada sends it, unless it is said otherwise.</summary>
internal sealed class ApiCall
{
    private readonly string method;
    private readonly string target;
    private readonly IHeaderDictionary headers = new HeaderDictionary { ["Authorization"] = "Bearer dev-ada" };
    private byte[] body = [];
    private bool isChunked;

    private ApiCall(string method, string target) => (this.method, this.target) = (method, target);

    public string Method => method;

    /// <summary>Below the route prefix, without the query.</summary>
    public string Path => target.Split('?', 2)[0];

    public static ApiCall Get(string target) => new("GET", target);

    public static ApiCall Head(string target) => new("HEAD", target);

    public static ApiCall Post(string target) => new("POST", target);

    public static ApiCall Put(string target) => new("PUT", target);

    public static ApiCall Delete(string target) => new("DELETE", target);

    public static ApiCall Of(string method, string target) => new(method, target);

    public ApiCall By(string name) => With("Authorization", $"Bearer dev-{name}");

    public ApiCall ByNobody()
    {
        headers.Authorization = default;
        return this;
    }

    public ApiCall IfMatch(string tags) => With("If-Match", tags);

    public ApiCall IfNoneMatch(string tags) => With("If-None-Match", tags);

    public ApiCall With(string header, string value)
    {
        headers[header] = value;
        return this;
    }

    public ApiCall Json(string json) => Bytes(Encoding.UTF8.GetBytes(json), "application/json");

    public ApiCall Text(string text, string contentType = "text/plain") => Bytes(Encoding.UTF8.GetBytes(text), contentType);

    public ApiCall Bytes(byte[] bytes, string? contentType)
    {
        body = bytes;
        headers.ContentType = contentType;
        return this;
    }

    /// <summary>Without Content-Length.</summary>
    public ApiCall Chunked()
    {
        isChunked = true;
        return this;
    }

    public DefaultHttpContext ToContext(IServiceProvider services)
    {
        var context = new DefaultHttpContext { RequestServices = services, RequestAborted = TestContext.Current.CancellationToken };
        var request = context.Request;
        (request.Method, request.Path) = (method, $"/api/{SegmentsOf(Path)}");
        request.QueryString = target.Contains('?', StringComparison.Ordinal) ? new QueryString(target[target.IndexOf('?', StringComparison.Ordinal)..]) : default;
        foreach (var (name, value) in headers) request.Headers[name] = value;
        request.Body = new MemoryStream(body);
        if (!isChunked && body.Length > 0) request.ContentLength = body.Length;
        context.Response.Body = new MemoryStream();
        return context;
    }

    /// <summary>As hosts hand segments over: decoded, but for their slashes.</summary>
    public static string SegmentsOf(string path) => Uri.UnescapeDataString(path.Replace("%2F", "%252F", StringComparison.OrdinalIgnoreCase));
}
