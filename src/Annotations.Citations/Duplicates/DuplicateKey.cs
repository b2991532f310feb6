using System.Security.Cryptography;
using System.Text;

namespace Annotations.Citations.Duplicates;

/// <summary>Something that two references have in common only where they are of one work.</summary>
/// <param name="Kind">By what.</param>
/// <param name="Value">What is compared, exactly: already folded.</param>
public sealed record DuplicateKey(DuplicateKind Kind, string Value)
{
    /// <summary>32 hexadecimal digits that stand for the key where it must be short (SHA-256, its first 128 bits).</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Kind}\n{Value}")).AsSpan(0, 16));
}
