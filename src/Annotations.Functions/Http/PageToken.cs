using System.Buffers.Text;
using System.Text;

namespace Annotations.Functions.Http;

/// <summary>Where a page ended, in a form that callers do not take apart.</summary>
internal static class PageToken
{
    public static string Encode(string last) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(last));

    /// <returns>Null where the token is not one of ours.</returns>
    public static string? Decode(string token) =>
        Base64Url.IsValid(token) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)) : null;
}
