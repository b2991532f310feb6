using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace Annotations.Testing.Storage;

/// <summary>An answer that storage gives when it is busy or broken, with Retry-After in milliseconds.</summary>
internal sealed class CannedResponse(int status) : Response
{
    private const string RetryAfter = "retry-after-ms";
    private const string Soon = "5";

    public override int Status => status;

    public override string ReasonPhrase => "Canned";

    public override Stream? ContentStream { get; set; } = new MemoryStream();

    public override string ClientRequestId { get; set; } = "";

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => [new HttpHeader(RetryAfter, Soon)];

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = string.Equals(name, RetryAfter, StringComparison.OrdinalIgnoreCase) ? Soon : null;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }
}
