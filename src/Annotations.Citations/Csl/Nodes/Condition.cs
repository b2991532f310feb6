using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>One test of one value of a condition's attribute (CSL 1.0.2, "Choose").</summary>
internal sealed class Condition(ConditionKind kind, string value)
{
    private readonly VariableKind variable = Variables.KindOf(value);

    /// <summary>Tests of which one is enough: a reference has one type, and of several numbers one has to be numeric, whatever the match.</summary>
    internal Condition[] Others { get; init; } = [];

    internal bool Holds(RenderContext context)
    {
        if (HoldsItself(context))
        {
            return true;
        }

        foreach (var other in Others)
        {
            if (other.HoldsItself(context))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsItself(RenderContext context) => kind switch
    {
        ConditionKind.Disambiguate => context.ConditionsTested++ < context.Expansion.ConditionLevel,
        ConditionKind.IsNumeric => context.IsNumeric(value),
        ConditionKind.IsUncertainDate => context.Entry.Date(value) is { IsCirca: true },
        ConditionKind.Locator => HasLocator(context),
        ConditionKind.Position => IsAt(context),
        ConditionKind.Type => context.Entry.Type == value,
        _ => HasVariable(context),
    };

    private bool HasLocator(RenderContext context) =>
        context.Locator is { Text.Length: > 0 } locator && locator.Label == value;

    private bool IsAt(RenderContext context)
    {
        if (context.IsSorting)
        {
            return value == "first";
        }

        if (context.Area == RenderArea.Bibliography)
        {
            return false;
        }

        return value switch
        {
            "first" => context.Position == CitePosition.First,
            "subsequent" => context.Position >= CitePosition.Subsequent,
            "ibid" => context.Position >= CitePosition.Ibid,
            "ibid-with-locator" => context.Position == CitePosition.IbidWithLocator,
            "near-note" => context.IsNearNote,
            _ => false,
        };
    }

    private bool HasVariable(RenderContext context) => variable switch
    {
        VariableKind.Names => context.Entry.Names(value).Count > 0,
        VariableKind.Date => context.Entry.Date(value) is { IsEmpty: false },
        _ => context.HasText(value),
    };
}
