using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Annotations.Functions.Http;

/// <summary>How long a request may take: until its answer begins, and, where that is written as it is made, until it ends.</summary>
/// <param name="PerRequest">From 1 to 230 seconds.</param>
public sealed record RequestTimeLimit(TimeSpan PerRequest)
{
    private const string Setting = "Annotations:SecondsPerRequest";

    /// <summary>Below the two minutes after which the Functions host, by host.json, ends a call and the process with it.</summary>
    private const int Usual = 100;

    /// <summary>Azure's front end waits no longer for an answer (Microsoft Learn, "Azure Functions scale and hosting", function app timeout duration).</summary>
    private const int Highest = 230;

    /// <summary>Throws <see cref="InvalidOperationException"/> where the setting is not right.</summary>
    public static RequestTimeLimit Read(IConfiguration configuration) => new(TimeSpan.FromSeconds(Seconds(configuration[Setting])));

    private static int Seconds(string? setting)
    {
        if (string.IsNullOrEmpty(setting)) return Usual;
        return int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= Highest
            ? seconds
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The setting {Setting} is '{setting}'; it is a whole number from 1 to {Highest}."));
    }
}
