using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Annotations.Functions.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Annotations.Functions.Limiting;

/// <summary>
/// Where calls come from. On the platform its front end is who connects, and it puts the caller's address last into X-Forwarded-For; elsewhere that header is whatever the caller likes.
/// </summary>
public sealed class CallerAddress(IConfiguration configuration)
{
    /// <summary>A household or a library has a whole network of that length (RFC 6177).</summary>
    private const int Ipv6NetworkBytes = 8;

    private readonly bool isBehindFrontEnd = IdentityOptions.IsAzure(configuration);

    /// <summary>Tells an address from others, and does not tell which it is.</summary>
    public string KeyOf(HttpRequest request)
    {
        var address = (isBehindFrontEnd ? Forwarded(request.Headers["X-Forwarded-For"].ToString()) : null) ?? request.HttpContext.Connection.RemoteIpAddress ?? IPAddress.None;
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return Convert.ToHexStringLower(SHA256.HashData(bytes.Length > 4 ? bytes[..Ipv6NetworkBytes] : bytes))[..32];
    }

    /// <summary>The last address of a list; with a port, as the platform writes it, or without.</summary>
    private static IPAddress? Forwarded(string list)
    {
        var last = list.Split(',')[^1].Trim();
        if (IPEndPoint.TryParse(last, out var endpoint) && (endpoint.AddressFamily == AddressFamily.InterNetwork || last.Contains(']', StringComparison.Ordinal))) return endpoint.Address;
        return IPAddress.TryParse(last, out var address) ? address : null;
    }
}
