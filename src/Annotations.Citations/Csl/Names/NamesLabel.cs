using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Nodes;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Names;

/// <summary>The label of a names element: the term of the role (CSL 1.0.2, "Label").</summary>
internal sealed record NamesLabel(bool IsBefore, TermForm Form, LabelPlural Plural, CaseForm Case, Affixes Affixes, Format Format)
{
    internal Blob Around(Blob names, string term, bool isPlural, RenderContext context)
    {
        var plural = Plural == LabelPlural.Always || (Plural == LabelPlural.Contextual && isPlural);
        var text = context.Locale.Text(term, Form, plural);
        if (text.Length == 0)
        {
            return names;
        }

        var label = new Blob { Text = Casing.ApplyInAnyLanguage(context.CaseOf(Case), text, context.CaseLanguage), Prefix = Affixes.Prefix, Suffix = Affixes.Suffix, Format = Format };
        return new Blob { Parts = IsBefore ? [label, names] : [names, label] };
    }
}
