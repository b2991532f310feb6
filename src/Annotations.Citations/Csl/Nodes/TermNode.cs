using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>A term of the locale (CSL 1.0.2, "Text", term).</summary>
internal sealed class TermNode(string term, TermForm termForm, bool isPlural, CaseForm textCase, Affixes affixes, Format format) : Node
{
    /// <summary>Whether the locale has the term, and has it empty.</summary>
    internal bool IsEmpty(RenderContext context) => context.Locale.Find(term, termForm) is { } found && found.Text(isPlural).Length == 0;

    internal override Blob? Render(RenderContext context)
    {
        var text = context.Locale.Text(term, termForm, isPlural);
        if (text.Length == 0 || context.LeavesOutText())
        {
            return null;
        }

        var form = textCase == CaseForm.None && !context.HasOutput && !(context.Area == RenderArea.Citation && !context.Style.IsNote) ? CaseForm.CapitalizeFirst : textCase;
        context.HasOutput = true;
        return new Blob { Text = Casing.ApplyInAnyLanguage(context.CaseOf(form), text, context.CaseLanguage), Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format };
    }
}
