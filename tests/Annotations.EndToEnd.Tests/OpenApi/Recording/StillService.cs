using Annotations.EndToEnd.Tests.Api;
using Annotations.Functions.Http;
using Annotations.Functions.Versions;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.EndToEnd.Tests.OpenApi.Recording;

/// <summary>The service in this process, with a clock and ids of the test's own: the same calls in the same order get the same answers, byte for byte.</summary>
public sealed class StillService(AzuriteFixture azurite) : IAsyncLifetime
{
    public const string Host = "https://annotations.example.org";

    /// <summary>Sent along, for it stands in every problem document.</summary>
    private const string TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private readonly StillClock clock = new();

    // Where it redirects to, an address is good for minutes of the true clock.
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private InProcessHost? host;

    public async ValueTask InitializeAsync()
    {
        host = await InProcessHost.StartAsync(azurite, prepare: services => services
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<ChangeMaker>(new CountedChanges(clock))
            .AddSingleton(new PublicAddress(new ConfigurationBuilder().AddInMemoryCollection([new("Annotations:PublicAddress", Host)]).Build())));
        client.BaseAddress = host.Client.BaseAddress;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (host is not null) await host.DisposeAsync();
    }

    public Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, content: null, headers);

    /// <summary>Each call comes a minute after the one before it: no cache is that old, and no budget is spent.</summary>
    public Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        clock.Now += TimeSpan.FromMinutes(1);
        return Service.SendAsync(client, method, path, content, [("traceparent", TraceParent), .. headers]);
    }

    private sealed class StillClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class CountedChanges(TimeProvider clock) : ChangeMaker(clock)
    {
        private int count;

        /// <summary>The time, as in every UUIDv7, and a number where the others have chance.</summary>
        protected override Guid NewId(DateTimeOffset at) => Guid.Parse($"{at.ToUnixTimeMilliseconds():x12}70008000{Interlocked.Increment(ref count):x12}");
    }
}
