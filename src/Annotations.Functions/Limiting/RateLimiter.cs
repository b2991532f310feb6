using Annotations.Functions.Access;
using Annotations.Functions.Problems;
using Annotations.Model.Access;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Limiting;

/// <summary>Takes what a call costs out of the budgets of its caller, and of the address that it comes from.</summary>
public sealed class RateLimiter(LimitOptions options, Purses purses, CallerAddress addresses)
{
    /// <summary>What a file of many lines counts for.</summary>
    private const int ImportTokens = 20;

    /// <summary>Before anybody looks who calls: guessing at tokens costs as much as anything.</summary>
    /// <returns>Null where the address may go on.</returns>
    internal async Task<TooManyRequests?> ChargeAddressAsync(HttpRequest request, Cost cost, CancellationToken cancellationToken)
    {
        if (LimitOptions.OfAddress(RuleOf(cost)) is not { } rule) return null;
        var spending = await purses.SpendAsync($"{rule.Name}-from-{addresses.KeyOf(request)}", rule, TokensOf(cost), cancellationToken);
        return spending.RetryAfter is { } wait ? Refusal(rule, wait) : null;
    }

    /// <returns>What is left, for the answer; <see cref="TooManyRequests"/>.</returns>
    internal async Task<Result<Charge>> ChargeAsync(Admission admission, CancellationToken cancellationToken)
    {
        if (RuleOf(admission.Need.Cost) is not { } rule) return Charge.Nothing;
        if (admission.Viewer.Caller is not { Scholar.Id: var scholar }) return Charge.Nothing;

        var spending = await purses.SpendAsync($"{rule.Name}-of-{scholar}", rule, TokensOf(admission.Need.Cost), cancellationToken);
        if (spending.RetryAfter is { } wait) return Refusal(rule, wait);
        if (await QuotaRefusalAsync(admission, scholar, cancellationToken) is { } refusal) return refusal;
        return new Charge(spending);
    }

    private async Task<TooManyRequests?> QuotaRefusalAsync(Admission admission, string scholar, CancellationToken cancellationToken)
    {
        var isNewEssay = admission is { Need.Scope: Scope.NewEssay, Essay: null };
        var rule = isNewEssay ? options.Essays : admission.Essay is null || admission.Need.Cost == Cost.Export ? null : options.WritesToEssay;
        if (rule is null) return null;
        var key = isNewEssay ? $"{rule.Name}-of-{scholar}" : $"{rule.Name}-{admission.Essay!.Id}-of-{scholar}";
        return (await purses.SpendAsync(key, rule, isNewEssay ? 1 : TokensOf(admission.Need.Cost), cancellationToken)).RetryAfter is { } wait ? Refusal(rule, wait) : null;
    }

    private BudgetRule? RuleOf(Cost cost) => cost switch
    {
        Cost.None => null,
        Cost.Export => options.Exports,
        _ => options.Writes,
    };

    private static int TokensOf(Cost cost) => cost == Cost.Import ? ImportTokens : 1;

    private static TooManyRequests Refusal(BudgetRule rule, TimeSpan wait) => new(rule.Name, rule.Capacity, rule.Window, wait);
}
