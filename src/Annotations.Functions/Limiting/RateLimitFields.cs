using System.Globalization;
using Annotations.Functions.Http;

namespace Annotations.Functions.Limiting;

/// <summary>Tells callers of their budgets (IETF draft "RateLimit header fields for HTTP", draft-ietf-httpapi-ratelimit-headers-10).</summary>
internal static class RateLimitFields
{
    /// <param name="quota">How much the budget is of.</param>
    /// <param name="window">The time in which it fills up.</param>
    /// <param name="remaining">How much is left.</param>
    /// <param name="reset">When more will be there.</param>
    public static Answer WithRateLimit(this Answer answer, string name, int quota, TimeSpan window, int remaining, TimeSpan reset) => answer
        .WithHeader("RateLimit-Policy", string.Create(CultureInfo.InvariantCulture, $"\"{name}\";q={quota};w={window.TotalSeconds:F0}"))
        .WithHeader("RateLimit", string.Create(CultureInfo.InvariantCulture, $"\"{name}\";r={remaining};t={Math.Ceiling(reset.TotalSeconds):F0}"));
}
