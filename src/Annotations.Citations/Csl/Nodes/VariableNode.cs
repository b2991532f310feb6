using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.TextCase;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>The text of a variable (CSL 1.0.2, "Text", variable).</summary>
internal sealed class VariableNode(string variable, bool isShort, CaseForm textCase, Affixes affixes, Format format) : Node
{
    private readonly string? shortVariable = isShort ? variable + "-short" : null;
    private readonly bool isNumber = variable != "section" && Variables.KindOf(variable) == VariableKind.Number;
    private readonly Format upright = format with { FontStyle = Decoration.None };

    internal override Blob? Render(RenderContext context)
    {
        var text = Find(context);
        if (variable == "year-suffix")
        {
            context.HasYearSuffix = true;
        }

        if (variable != "year-suffix" || text is not null)
        {
            context.Call(variable, text is not null);
        }

        if (text is null)
        {
            return null;
        }

        var isUpright = format.FontStyle == Decoration.Italic && EastAsianText.Is(text);
        var blob = new Blob { Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = isUpright ? upright : format };
        blob.Text = Shown(text, context);
        blob.IsVerbatim = variable is "URL" or "DOI";
        if (variable == "citation-number")
        {
            (blob.Role, blob.Number) = (BlobRole.CitationNumber, context.CitationNumber);
        }
        else
        {
            blob.Role = variable == "year-suffix" ? BlobRole.YearSuffix : BlobRole.Variable;
        }

        return blob;
    }

    private string? Find(RenderContext context) =>
        (shortVariable is null ? null : context.TextOf(shortVariable)) ?? context.TextOf(variable);

    private string Shown(string text, RenderContext context)
    {
        if (variable is "page" or "locator")
        {
            return context.Style.Pages(text, variable == "locator", context);
        }

        if (isNumber && context.NumberOf(variable) is { } number)
        {
            return number.TextIn(context.Locale);
        }

        return FrenchSpacing.Apply(Casing.Apply(textCase, text, context.CaseLanguage));
    }
}
