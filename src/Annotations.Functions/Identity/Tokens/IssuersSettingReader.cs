using System.Collections.Immutable;

namespace Annotations.Functions.Identity.Tokens;

/// <summary>
/// Reads the issuers out of one setting: separated by semicolons, each its identifier and then <c>audience=…</c>, once or more, and
/// <c>roles=…</c> where its tokens tell roles: <c>https://login.example.org/ audience=annotations roles=roles; https://orcid.org audience=APP-1</c>.
/// </summary>
internal static class IssuersSettingReader
{
    private const string Rule = "It is a list of issuers, separated by semicolons, each 'https://issuer audience=id', with more audiences or 'roles=claim' after it";

    /// <param name="allowsLoopback">Whether an issuer may be on this machine without TLS: for local work.</param>
    public static ImmutableArray<Issuer> Read(string name, string? setting, bool allowsLoopback)
    {
        var parts = (setting ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0) return [];
        ImmutableArray<Issuer> issuers = [.. parts.Select(part => ReadOne(part, allowsLoopback) ?? throw new InvalidOperationException($"The setting {name} has '{part}'. {Rule}."))];
        if (issuers.DistinctBy(issuer => issuer.Identifier).Count() < issuers.Length) throw new InvalidOperationException($"The setting {name} names an issuer twice. {Rule}.");
        return issuers;
    }

    private static Issuer? ReadOne(string part, bool allowsLoopback)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var options = words.Skip(1).Select(word => word.Split('=', 2)).ToList();
        var isRight = IsIdentifier(words[0], allowsLoopback)
            && options.All(option => option is [("audience" or "roles"), { Length: > 0 }])
            && options.Any(option => option[0] == "audience")
            && options.Count(option => option[0] == "roles") <= 1;
        return isRight
            ? new Issuer(words[0], [.. options.Where(option => option[0] == "audience").Select(option => option[1])], options.Find(option => option[0] == "roles")?[1])
            : null;
    }

    private static bool IsIdentifier(string text, bool allowsLoopback) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri is { Query: "", Fragment: "", UserInfo: "" }
        && (uri.Scheme == Uri.UriSchemeHttps || (allowsLoopback && uri.IsLoopback && uri.Scheme == Uri.UriSchemeHttp));
}
