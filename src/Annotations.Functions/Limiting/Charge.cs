using Annotations.Functions.Http;

namespace Annotations.Functions.Limiting;

/// <summary>What a call was charged.</summary>
internal sealed record Charge(Spending? Spending)
{
    public static readonly Charge Nothing = new((Spending?)null);

    /// <summary>Says on the answer what is left.</summary>
    public Answer AddTo(Answer answer) => Spending is { Rule: var rule, Remaining: var remaining } ? answer.WithRateLimit(rule.Name, rule.Capacity, rule.Window, remaining, rule.Window) : answer;
}
