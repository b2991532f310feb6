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
        blob.EndsInNumber = context.NumberOf(variable) is { EndsInNumber: true };
        blob.IsOneNumber = blob.EndsInNumber && context.NumberOf(variable)!.Values.Length == 1;
        if (variable == "citation-number")
        {
            (blob.Role, blob.Number, blob.IsOneNumber) = (BlobRole.CitationNumber, context.CitationNumber, true);
        }

        return blob;
    }

    private string Shown(string text, RenderContext context)
    {
        var gender = context.Locale.Find(variable, TermForm.Long)?.Gender ?? Gender.Neuter;
        return context.NumberOf(variable) is { } number ? number.Write(form, gender, context.Style.PageRanges, context.Locale) : text;
    }
}
