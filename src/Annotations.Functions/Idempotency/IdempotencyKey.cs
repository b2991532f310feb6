using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Idempotency;

/// <summary>
/// The Idempotency-Key of a request (IETF draft "The Idempotency-Key HTTP Header Field"): 1 to 255 visible ASCII
/// characters, in quotes or not. One caller's keys are not another's.
/// </summary>
public static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    private const int MaxLength = 255;

    /// <summary>The receipt that the request is to leave; null, without a failure, where it names no key.</summary>
    /// <returns>False, with <see cref="InvalidHeader"/>, where the key is not one.</returns>
    public static bool TryRead(HttpRequest request, Caller caller, JsonElement body, DateTimeOffset now, out Receipt? receipt, out Failure? failure)
    {
        (receipt, failure) = (null, null);
        if (!request.Headers.TryGetValue(Header, out var values)) return true;

        var key = values.ToString().Trim('"');
        if (values.Count != 1 || key.Length is 0 or > MaxLength || key.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            failure = new InvalidHeader(Header, $"{Header} is 1 to {MaxLength} visible ASCII characters, such as a UUID.");
            return false;
        }

        receipt = new Receipt(Digest(caller.Scholar.Id, key), Digest(request.Method, request.Path, body.GetRawText()), now);
        return true;
    }

    private static string Digest(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
