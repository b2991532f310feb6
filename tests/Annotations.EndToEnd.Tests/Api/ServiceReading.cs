using System.Net.Sockets;
using System.Text;

namespace Annotations.EndToEnd.Tests.Api;

/// <summary>Longer reads than one call.</summary>
internal static class ServiceReading
{
    /// <summary>The ids of a list, following Link to the next page until there is none.</summary>
    public static async Task<IReadOnlyList<string>> ReadPagesAsync(this Service service, string path)
    {
        var ids = new List<string>();
        for (var next = path; next is not null;)
        {
            var page = await service.GetAsync(next);
            Assert.Equal(200, page.Status);
            ids.AddRange(page.Ids());
            next = page.Headers.TryGetValue("Link", out var link) ? link[(link.IndexOf('<', StringComparison.Ordinal) + 1)..link.IndexOf(">; rel=\"next\"", StringComparison.Ordinal)] : null;
        }

        return ids;
    }

    /// <summary>The status of a GET whose address goes over the wire as it is given, right or not.</summary>
    public static async Task<int> GetRawAsync(this Service service, string path)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(service.Api.Host, service.Api.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"GET /api/{path} HTTP/1.1\r\nHost: {service.Api.Authority}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var statusLine = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        return int.Parse(statusLine!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
