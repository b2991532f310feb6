namespace Annotations.Benchmarks.Compare;

/// <summary>How many of so many are equal.</summary>
internal struct Tally
{
    internal int Equal { get; private set; }

    internal int All { get; private set; }

    internal readonly double Percent => All == 0 ? 100 : 100.0 * Equal / All;

    internal void Add(bool isEqual)
    {
        All++;
        Equal += isEqual ? 1 : 0;
    }

    public override readonly string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Percent:0.00} % ({Equal} of {All})");
}
