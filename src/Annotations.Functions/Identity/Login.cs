using System.Security.Cryptography;
using System.Text;

namespace Annotations.Functions.Identity;

/// <summary>How a login is known here.</summary>
internal static class Login
{
    /// <summary>Whoever has a login without a name.</summary>
    public const string Nameless = "A scholar";

    /// <summary>Stable for a login, other for every other, and tells nothing of it: half of a SHA-256, in hexadecimal.</summary>
    public static string IdOf(params string?[] login) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', login))))[..32];
}
