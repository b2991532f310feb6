namespace Annotations.Model.Access;

/// <summary>How much somebody may use of something: a bucket of tokens that fills up again at a steady rate.</summary>
/// <param name="Name">What it is of, as callers are told: a token of RFC 9110.</param>
/// <param name="Capacity">How many tokens it holds at most, from 1.</param>
/// <param name="Window">The time in which an empty bucket fills up.</param>
public sealed record BudgetRule(string Name, int Capacity, TimeSpan Window)
{
    /// <summary>The tokens that are in it after some time.</summary>
    public double Refilled(double tokens, TimeSpan elapsed) => Math.Min(Capacity, tokens + (Capacity * Math.Max(0, elapsed / Window)));

    /// <summary>How long it takes until it has that many tokens, from <paramref name="tokens"/>.</summary>
    public TimeSpan TimeUntil(double wanted, double tokens) => wanted <= tokens ? TimeSpan.Zero : Window * ((wanted - tokens) / Capacity);
}
