using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Annotations.Functions.Identity.Tokens;

/// <summary>The signing keys of an issuer, by its discovery document: kept for half a day, and asked for anew when a token names a key that is not among them.</summary>
internal sealed class IssuerKeys : IDisposable
{
    /// <summary>An issuer that does not answer must not hold up callers for long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(12);

    /// <summary>However many made-up keys tokens name, the issuer is asked no more often than this.</summary>
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(10);

    /// <summary>A document of keys has some kilobytes.</summary>
    private const long MaxDocumentBytes = 1024 * 1024;

    private readonly Issuer issuer;
    private readonly TimeProvider clock;
    private readonly HttpClient http = new() { Timeout = Patience, MaxResponseContentBufferSize = MaxDocumentBytes };
    private readonly ConfigurationManager<OpenIdConnectConfiguration> documents;
    private readonly Lock gate = new();
    private DateTimeOffset nextRefresh = DateTimeOffset.MinValue;

    // The library would fetch new keys behind the caller's back, and refuse the first tokens that are signed with them.
    static IssuerKeys() => AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", isEnabled: true);

    public IssuerKeys(Issuer issuer, TimeProvider clock)
    {
        (this.issuer, this.clock) = (issuer, clock);
        var retriever = new HttpDocumentRetriever(http) { RequireHttps = issuer.Identifier.StartsWith("https:", StringComparison.Ordinal) };
        documents = new(issuer.DiscoveryAddress, new OpenIdConnectConfigurationRetriever(), retriever)
        {
            AutomaticRefreshInterval = KeptFor,
            RefreshInterval = BaseConfigurationManager.MinimumRefreshInterval,
        };
    }

    /// <returns>The keys; null where the issuer does not answer, or answers for another.</returns>
    public async Task<IReadOnlyCollection<SecurityKey>?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var document = await documents.GetConfigurationAsync(cancellationToken);

            // OpenID Connect Discovery 1.0, section 4.3: the document says for whom it is.
            return document.Issuer == issuer.Identifier ? [.. document.SigningKeys] : null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or HttpRequestException or ArgumentException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>Reads the keys again, unless that was done just now; null then, and as <see cref="ReadAsync"/>.</summary>
    public async Task<IReadOnlyCollection<SecurityKey>?> RefreshAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (clock.GetUtcNow() < nextRefresh) return null;
            nextRefresh = clock.GetUtcNow() + ShortestPause;
        }

        documents.RequestRefresh();
        return await ReadAsync(cancellationToken);
    }

    public void Dispose() => http.Dispose();
}
