using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Numbers;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>The term of a number variable (CSL 1.0.2, "Label"); as the reference processor has it, only a locator's depends on there being one.</summary>
internal sealed class LabelNode(string variable, TermForm form, LabelPlural plural, CaseForm textCase, Affixes affixes, Format format) : Node
{
    internal override Blob? Render(RenderContext context)
    {
        var text = context.TextOf(variable);
        if (text is null && variable == "locator")
        {
            return null;
        }

        var term = variable == "locator" ? context.Locator.Label : variable;
        var label = context.Locale.Text(term, form, IsPlural(text ?? string.Empty, context));
        return label.Length == 0
            ? null
            : new Blob { Text = Casing.Apply(textCase, label, context.Locale.Language), Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format };
    }

    private bool IsPlural(string text, RenderContext context) => plural switch
    {
        LabelPlural.Always => true,
        LabelPlural.Never => false,
        _ when variable is "number-of-pages" or "number-of-volumes" => context.NumberOf(variable) is { } number && (number.IsPlural || number.Parts[0].Value is not (null or 0 or 1)),
        _ when variable is "page" or "locator" => Plurality.IsPlural(text),
        _ => context.NumberOf(variable) is { IsPlural: true },
    };
}
