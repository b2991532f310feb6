using System.Globalization;

namespace Annotations.Benchmarks.Csl;

/// <summary>How every processor that can format again and again in one process is measured: warmed for a time, then the median of some passes.</summary>
internal static class Passes
{
    /// <summary>On one core, compilers in the background take some seconds to be done with what is hot.</summary>
    internal static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);

    internal const int Measured = 10;

    /// <summary>Numbers with spaces between, as processes print them.</summary>
    internal static double[] Read(string output) => [.. output.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    internal static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
