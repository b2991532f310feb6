using Annotations.Storage.Telemetry;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Annotations.Storage;

/// <summary>How calls to storage are sent and repeated. A function call has minutes, a scholar who waits has seconds.</summary>
public sealed record StoragePipeline
{
    public static readonly StoragePipeline Default = new();

    /// <summary>How often a call that failed is repeated.</summary>
    public int MaxRetries { get; init; } = 4;

    /// <summary>The wait before the first repetition; it doubles with each one, up to 5 seconds.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>After how long without an answer a call is given up as lost.</summary>
    public TimeSpan NetworkTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Sees every call, repetitions among them.</summary>
    public HttpPipelinePolicy? Policy { get; init; }

    /// <summary>Carries the calls; null for the network.</summary>
    public HttpPipelineTransport? Transport { get; init; }

    /// <param name="service"><c>table</c> or <c>blob</c>.</param>
    internal TOptions ApplyTo<TOptions>(TOptions options, string service)
        where TOptions : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = MaxRetries;
        options.Retry.Delay = RetryDelay;
        options.Retry.MaxDelay = TimeSpan.FromSeconds(5);
        options.Retry.NetworkTimeout = NetworkTimeout;
        options.AddPolicy(new StorageCallPolicy(service), HttpPipelinePosition.PerRetry);
        if (Policy is not null) options.AddPolicy(Policy, HttpPipelinePosition.PerRetry);
        if (Transport is not null) options.Transport = Transport;
        return options;
    }
}
