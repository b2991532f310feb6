using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>Text that stands in the style (CSL 1.0.2, "Text", value).</summary>
internal sealed class ValueNode(string text, CaseForm textCase, Affixes affixes, Format format) : Node
{
    internal override Blob? Render(RenderContext context)
    {
        if (text.Length == 0 || context.LeavesOutText())
        {
            return null;
        }

        context.HasOutput = true;
        return new Blob { Text = Casing.ApplyInAnyLanguage(textCase, text, context.CaseLanguage), IsOfStyle = true, Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format };
    }
}
