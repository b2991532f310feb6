using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Numbers;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>A number variable in a form; as it is when it is not numeric (CSL 1.0.2, "Number").</summary>
internal sealed class NumberNode(string variable, NumberForm form, CaseForm textCase, Affixes affixes, Format format) : Node
{
    internal override Blob? Render(RenderContext context)
    {
        var text = context.TextOf(variable);
        context.Call(variable, text is not null);
        if (text is null || context.LeavesOutText())
        {
            return null;
        }

        var blob = new Blob { Text = Casing.Apply(textCase, Shown(text, context), context.CaseLanguage), Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format };
        if (variable == "citation-number")
        {
            (blob.Role, blob.Number) = (BlobRole.CitationNumber, context.CitationNumber);
        }

        return blob;
    }

    private string Shown(string text, RenderContext context)
    {
        if (variable is "page" or "locator" && form == NumberForm.Numeric)
        {
            return context.Style.Pages(text, variable == "locator", context);
        }

        if (context.NumberOf(variable) is not { } number)
        {
            return text;
        }

        var gender = context.Locale.Find(variable, TermForm.Long)?.Gender ?? Gender.Neuter;
        return string.Concat(number.Parts.Select(part =>
            (part.Value is { } value ? Numerals.Write(value, form, gender, context.Locale) : part.Text) + part.JoinerIn(context.Locale)));
    }
}
