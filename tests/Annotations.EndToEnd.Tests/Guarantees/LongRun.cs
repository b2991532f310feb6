using System.Globalization;

namespace Annotations.EndToEnd.Tests.Guarantees;

/// <summary>How long the guarantees are tried: <c>ANNOTATIONS_LONG_RUN=50</c> makes it fifty times as long as in everyday tests.</summary>
internal static class LongRun
{
    private static readonly int Factor =
        int.TryParse(Environment.GetEnvironmentVariable("ANNOTATIONS_LONG_RUN"), NumberStyles.None, CultureInfo.InvariantCulture, out var factor) ? Math.Max(1, factor) : 1;

    public static int Times(int everyday) => everyday * Factor;
}
