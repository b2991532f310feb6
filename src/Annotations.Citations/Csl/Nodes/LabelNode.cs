using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Numbers;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>The term of a number variable (CSL 1.0.2, "Label"); as the reference processor has it, whether there is one or not.</summary>
internal sealed class LabelNode(string variable, TermForm form, LabelPlural plural, CaseForm textCase, Affixes affixes, Format format) : Node
{
    internal override Blob? Render(RenderContext context)
    {
        var text = context.TextOf(variable);
        if (text is null && variable == "locator")
        {
            return null;
        }

        var number = text is null ? null : context.NumberOf(variable);
        var term = variable == "locator" ? context.Locator.Label : variable;
        term = variable is "locator" or "number" or "page" && plural == LabelPlural.Contextual ? number?.Term ?? term : term;
        var label = context.Locale.Text(term, form, IsPlural(number));
        return label.Length == 0
            ? null
            : new Blob { Text = Casing.ApplyInAnyLanguage(context.CaseOf(textCase), label, context.CaseLanguage), Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format };
    }

    private bool IsPlural(NumberSequence? number) => plural == LabelPlural.Contextual ? number is { IsPlural: true } : plural == LabelPlural.Always;
}
