using System.Globalization;
using Annotations.Model.Access;
using Microsoft.Extensions.Configuration;

namespace Annotations.Functions.Limiting;

/// <summary>How much callers may use of the service. A rate of 0 is no limit.</summary>
public sealed record LimitOptions
{
    /// <summary>Somebody may use up this much of their rate at once.</summary>
    private static readonly TimeSpan Burst = TimeSpan.FromMinutes(5);

    /// <summary>Behind one address there may be a whole library.</summary>
    private const int ScholarsAtAnAddress = 4;

    private LimitOptions(int writesPerMinute, int exportsPerMinute, int writesPerEssayAndDay, int essaysPerDay)
    {
        Writes = Rule("writes", writesPerMinute * (int)Burst.TotalMinutes, Burst);
        Exports = Rule("exports", exportsPerMinute * (int)Burst.TotalMinutes, Burst);
        WritesToEssay = Rule("writes-to-essay", writesPerEssayAndDay, TimeSpan.FromDays(1));
        Essays = Rule("essays", essaysPerDay, TimeSpan.FromDays(1));
    }

    /// <summary>What a caller writes; null for no limit, as with the others.</summary>
    public BudgetRule? Writes { get; }

    /// <summary>The exports that a caller, or an address without a login, asks for.</summary>
    public BudgetRule? Exports { get; }

    /// <summary>What a caller writes to one essay in a day.</summary>
    public BudgetRule? WritesToEssay { get; }

    /// <summary>The essays that a caller makes in a day.</summary>
    public BudgetRule? Essays { get; }

    /// <summary>The same for an address, whoever calls from there.</summary>
    public static BudgetRule? OfAddress(BudgetRule? rule) => rule is null ? null : rule with { Capacity = rule.Capacity * ScholarsAtAnAddress };

    /// <summary>Throws <see cref="InvalidOperationException"/> where a setting is not right.</summary>
    public static LimitOptions Read(IConfiguration configuration) => new(
        Number(configuration, "Annotations:WritesPerMinute", 1_200, highest: 1_000_000),
        Number(configuration, "Annotations:ExportsPerMinute", 120, highest: 1_000_000),
        Number(configuration, "Annotations:WritesPerEssayAndDay", 50_000, highest: 100_000_000),
        Number(configuration, "Annotations:EssaysPerDay", 1_000, highest: 1_000_000));

    private static BudgetRule? Rule(string name, int capacity, TimeSpan window) => capacity == 0 ? null : new BudgetRule(name, capacity, window);

    private static int Number(IConfiguration configuration, string name, int usual, int highest)
    {
        if (configuration[name] is not { Length: > 0 } setting) return usual;
        return int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= highest
            ? number
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The setting {name} is '{setting}'; it is a whole number up to {highest}, and 0 for no limit."));
    }
}
