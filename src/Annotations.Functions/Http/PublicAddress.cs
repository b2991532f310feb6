using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Annotations.Functions.Http;

/// <summary>Where the service is to be found from outside, for addresses that stay in documents.</summary>
/// <param name="configuration"><c>Annotations:PublicAddress</c>, such as <c>https://annotations.example.org</c>; where it is not set, what the caller called it.</param>
public sealed class PublicAddress(IConfiguration configuration)
{
    private readonly Uri? configured = Read(configuration["Annotations:PublicAddress"]);

    public Uri Of(HttpRequest request) => configured ?? new Uri(request.Host.HasValue ? $"{request.Scheme}://{request.Host}" : "http://localhost");

    private static Uri? Read(string? address) =>
        string.IsNullOrEmpty(address) ? null
        : Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
        : throw new InvalidOperationException($"The setting Annotations:PublicAddress is '{address}'; it is an address such as https://annotations.example.org.");
}
