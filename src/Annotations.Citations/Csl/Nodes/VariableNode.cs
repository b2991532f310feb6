using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Numbers;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>The text of a variable (CSL 1.0.2, "Text", variable).</summary>
internal sealed class VariableNode(string variable, bool isShort, CaseForm textCase, Affixes affixes, Format format) : Node
{
    private readonly string? shortVariable = isShort ? variable + "-short" : null;

    /// <summary>Whether the text is written as numbers are; the reference processor leaves those of parts, printings, sections and versions as they are.</summary>
    private readonly bool isNumber = variable is "page" or "page-first" or "chapter-number" or "collection-number" or "edition" or "issue" or "number"
        or "number-of-pages" or "number-of-volumes" or "volume" or "locator" or "first-reference-note-number";

    /// <summary>Whether the reference processor takes the text for what a cite begins with, as it does names and dates.</summary>
    private readonly bool isField = variable is "event" or "publisher" or "publisher-place" or "event-place" or "title" or "container-title" or "collection-title" or "authority"
        or "genre" or "title-short" or "medium" or "country" or "jurisdiction" or "archive" or "archive-place";

    private readonly bool isOfCollapsing = variable is "locator" or "citation-number" or "year-suffix" or "citation-label";

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

        var blob = new Blob { Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format };
        blob.Text = Shown(text, IsShortAlone(context) ? CaseForm.None : textCase, context);
        blob.KeepsPeriods = variable is "URL" or "DOI";
        blob.EndsInNumber = isNumber && context.NumberOf(variable) is { EndsInNumber: true };
        blob.IsOneNumber = blob.EndsInNumber && context.NumberOf(variable)!.Values.Length == 1;
        if (variable == "citation-number")
        {
            (blob.Role, blob.Number, blob.IsOneNumber) = (BlobRole.CitationNumber, context.CitationNumber, true);
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

    /// <summary>Whether there is a short form of what is missing: the reference processor then knows no language for title case.</summary>
    private bool IsShortAlone(RenderContext context) => textCase == CaseForm.Title && shortVariable is not null && context.Entry.Text(variable) is null;

    private string Shown(string text, CaseForm form, RenderContext context)
    {
        text = isNumber && context.NumberOf(variable) is { } number ? number.Write(NumberForm.Numeric, Gender.Neuter, context.Style.PageRanges, context.Locale) : text;
        return FrenchSpacing.Apply(Casing.Apply(form, text, context.CaseLanguage));
    }
}
