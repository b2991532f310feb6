using System.Collections.Immutable;
using Annotations.Functions.Identity.Tokens;
using Annotations.Model.Scholars;
using Microsoft.Extensions.Configuration;

namespace Annotations.Functions.Identity;

/// <summary>Whom the service believes.</summary>
/// <param name="TrustsPlatform">App Service Authentication is on, and sets X-MS-CLIENT-PRINCIPAL itself: a caller cannot.</param>
/// <param name="AcceptsDevelopmentTokens"><c>Bearer dev-name</c> names the scholar: for local work only.</param>
public sealed record IdentityOptions(bool TrustsPlatform, bool AcceptsDevelopmentTokens)
{
    private const string DevelopmentTokens = "Annotations:DevelopmentTokens";
    private const string AnonymousAs = "Annotations:AnonymousAs";
    private const string IssuersSetting = "Annotations:Issuers";

    /// <summary>What the plans of App Service and Functions set: Flex and Linux Consumption have no WEBSITE_INSTANCE_ID.</summary>
    private static readonly string[] SignsOfAzure = ["WEBSITE_INSTANCE_ID", "WEBSITE_SITE_NAME", "WEBSITE_POD_NAME", "LEGION_SERVICE_HOST"];

    /// <summary>Whom requests without a login come from: for tools that cannot log in, in local work only. Null for nobody.</summary>
    public Caller? Anonymous { get; init; }

    /// <summary>Those whose tokens are taken; each by its identifier once.</summary>
    public ImmutableArray<Issuer> Issuers { get; init; } = [];

    /// <summary>Reads the options. Throws <see cref="InvalidOperationException"/> where a setting is not right, and where development tokens are switched on in Azure.</summary>
    public static IdentityOptions Read(IConfiguration configuration)
    {
        var acceptsDevelopmentTokens = configuration[DevelopmentTokens] is { Length: > 0 } setting && (bool.TryParse(setting, out var isOn)
            ? isOn
            : throw new InvalidOperationException($"The setting {DevelopmentTokens} is '{setting}'; it is 'true' or 'false'."));
        if (acceptsDevelopmentTokens && IsAzure(configuration))
        {
            throw new InvalidOperationException($"{DevelopmentTokens} is on, and this is Azure: anyone could write as anyone. Remove the setting.");
        }

        return new IdentityOptions(IsTrue(configuration["WEBSITE_AUTH_ENABLED"]), acceptsDevelopmentTokens)
        {
            Anonymous = ReadAnonymous(configuration[AnonymousAs], acceptsDevelopmentTokens),
            Issuers = IssuersSettingReader.Read(IssuersSetting, configuration[IssuersSetting], allowsLoopback: acceptsDevelopmentTokens),
        };
    }

    private static Caller? ReadAnonymous(string? setting, bool acceptsDevelopmentTokens)
    {
        if (string.IsNullOrEmpty(setting)) return null;
        if (!acceptsDevelopmentTokens) throw new InvalidOperationException($"{AnonymousAs} is set, and {DevelopmentTokens} is not on: anyone could write without a login. Remove the setting.");
        return DevelopmentScholar.Find(setting) ?? throw new InvalidOperationException($"The setting {AnonymousAs} is '{setting}'; it is {DevelopmentScholar.Rule}.");
    }

    /// <summary>Whether the process runs on the platform, behind its front end.</summary>
    public static bool IsAzure(IConfiguration configuration) => SignsOfAzure.Any(sign => configuration[sign] is { Length: > 0 });

    private static bool IsTrue(string? value) => bool.TryParse(value, out var isTrue) && isTrue;
}
