using System.Collections.Frozen;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.TextCase;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>The text of a variable (CSL 1.0.2, "Text", variable).</summary>
internal sealed class VariableNode(string variable, bool isShort, CaseForm textCase, Affixes affixes, Format format) : Node
{
    /// <summary>Texts that the reference processor takes for what a cite begins with, as it does names and dates.</summary>
    private static readonly FrozenSet<string> Fields = new[]
    {
        "event", "publisher", "publisher-place", "event-place", "title", "container-title", "collection-title", "authority", "genre", "title-short", "medium", "country",
        "jurisdiction", "archive", "archive-place",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? shortVariable = isShort ? variable + "-short" : null;
    private readonly bool isNumber = variable != "section" && Variables.KindOf(variable) == VariableKind.Number;
    private readonly bool isField = Fields.Contains(variable);
    private readonly bool isOfCollapsing = variable is "locator" or "citation-number" or "year-suffix" or "citation-label";
    private readonly Format upright = format with { FontStyle = Decoration.None };

    internal override Blob? Render(RenderContext context)
    {
        var text = Find(context);
        if (!isOfCollapsing)
        {
            context.Sequence?.Break();
        }

        if (variable == "year-suffix")
        {
            context.HasYearSuffix = true;
        }

        if (variable != "year-suffix" || text is not null)
        {
            context.Call(variable, text is not null);
        }

        if (text is null || context.LeavesOutText() || (isField && context.LeavesOutSubstitute()))
        {
            return null;
        }

        context.HasRendered |= isField;

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
            (blob.Role, blob.Number) = variable switch
            {
                "year-suffix" => (BlobRole.YearSuffix, context.SuffixNumber),
                "locator" when context.Locator.LastNumber is { } last => (BlobRole.Locator, last),
                _ => (BlobRole.Variable, 0),
            };
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
