using System.Security.Cryptography;
using System.Text;
using Annotations.Model.Versions;

namespace Annotations.Storage;

/// <summary>A citation style that an editor put.</summary>
/// <param name="Csl">The style's XML.</param>
public sealed record StoredStyle(string Id, string Csl, RowVersion Version)
{
    /// <summary>The same for the same XML.</summary>
    public EntityTag ETag { get; } = new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Csl)))[..32]);
}
