using Annotations.Citations.Csl.Rendering;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>An if, else-if or else with its conditions and how many of them must hold.</summary>
internal sealed class ChooseBranch(Condition[] conditions, ConditionMatch match, Node[] children)
{
    internal Node[] Children => children;

    internal bool Holds(RenderContext context)
    {
        foreach (var condition in conditions)
        {
            var holds = condition.Holds(context);
            if (holds != (match == ConditionMatch.All))
            {
                return match == ConditionMatch.Any;
            }
        }

        return match != ConditionMatch.Any || conditions.Length == 0;
    }
}
