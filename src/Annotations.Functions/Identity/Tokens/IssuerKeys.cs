using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Annotations.Functions.Identity.Tokens;

/// <summary>
/// The signing keys of an issuer, by its discovery document (OpenID Connect Discovery 1.0): kept for half a day, and asked for anew when a token names a key that is not among
/// them. The library's own manager fetches new keys behind its caller's back, and so refuses the first tokens after a rotation.
/// </summary>
internal sealed class IssuerKeys : IDisposable
{
    /// <summary>An issuer that does not answer must not hold up callers for long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(12);

    /// <summary>However many made-up keys tokens name, and however long it is away, the issuer is asked no more often than this.</summary>
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(10);

    /// <summary>A document of keys has some kilobytes.</summary>
    private const long MaxDocumentBytes = 1024 * 1024;

    private readonly Issuer issuer;
    private readonly TimeProvider clock;
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = Patience, MaxResponseContentBufferSize = MaxDocumentBytes };
    private readonly HttpDocumentRetriever documents;
    private readonly SemaphoreSlim reading = new(1);
    private volatile Kept? kept;
    private DateTimeOffset nextRead = DateTimeOffset.MinValue;

    public IssuerKeys(Issuer issuer, TimeProvider clock)
    {
        (this.issuer, this.clock) = (issuer, clock);
        documents = new HttpDocumentRetriever(http) { RequireHttps = issuer.Identifier.StartsWith("https:", StringComparison.Ordinal) };
    }

    /// <returns>The keys; null where the issuer does not answer, or answers for another.</returns>
    public async Task<IReadOnlyCollection<SecurityKey>?> ReadAsync(CancellationToken cancellationToken) =>
        kept is { } known && clock.GetUtcNow() < known.Until ? known.Keys : await RefreshAsync(kept, cancellationToken) ?? kept?.Keys;

    /// <summary>Reads the keys again that did not have the one that was looked for.</summary>
    /// <returns>Other keys; null where there are none, or where the issuer was asked just now.</returns>
    public Task<IReadOnlyCollection<SecurityKey>?> RefreshAsync(CancellationToken cancellationToken) => RefreshAsync(kept, cancellationToken);

    public void Dispose()
    {
        http.Dispose();
        reading.Dispose();
    }

    private async Task<IReadOnlyCollection<SecurityKey>?> RefreshAsync(Kept? before, CancellationToken cancellationToken)
    {
        await reading.WaitAsync(cancellationToken);
        try
        {
            // Of those that waited, one has read them for all.
            if (kept is { } now && now != before) return now.Keys;
            if (clock.GetUtcNow() < nextRead) return null;
            nextRead = clock.GetUtcNow() + ShortestPause;
            if (await FetchAsync(cancellationToken) is not { } keys) return null;
            if (before is null) nextRead = DateTimeOffset.MinValue;
            kept = new Kept(keys, clock.GetUtcNow() + KeptFor);
            return keys;
        }
        finally
        {
            reading.Release();
        }
    }

    private async Task<IReadOnlyCollection<SecurityKey>?> FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            var document = await OpenIdConnectConfigurationRetriever.GetAsync(issuer.DiscoveryAddress, documents, cancellationToken);

            // OpenID Connect Discovery 1.0, section 4.3: the document says for whom it is.
            return document.Issuer == issuer.Identifier ? [.. document.SigningKeys] : null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && exception is InvalidOperationException or IOException or HttpRequestException or ArgumentException or OperationCanceledException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private sealed record Kept(IReadOnlyCollection<SecurityKey> Keys, DateTimeOffset Until);
}
