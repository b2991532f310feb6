using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Disambiguation;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Nodes;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Bibliographies;

/// <summary>Renders the entries of a bibliography (CSL 1.0.2, "Bibliography").</summary>
internal sealed class BibliographyRenderer(Style style, MergedLocale locale)
{
    private readonly BibliographyLayout layout = style.Bibliography!;

    /// <summary>The entries with the ids of their references, each rendered when it is come to.</summary>
    internal IEnumerable<(string Id, Blob Entry)> Render(IEnumerable<RegisteredItem> items)
    {
        var substitution = new AuthorSubstitution(layout);
        var position = 0;
        BibliographyNames? named = null;
        foreach (var item in items)
        {
            named ??= item.Expansion.Global is { } global ? BibliographyNames.OfDocument(global) : null;
            var context = new RenderContext(style, locale, item.Entry, RenderArea.Bibliography)
            {
                Expansion = item.Expansion,
                Named = item.CitedNames is { } cited ? BibliographyNames.OfReference(cited, style.Demotion) : named,
                SuffixNumber = item.SuffixNumber,
                CitationNumber = item.Number,
            };
            var parts = Node.RenderAll(layout.Nodes, context, out var endsWithLast);
            substitution.Apply(context.FirstNames);
            if (parts.Length == 0 && style.Citation.DependsOn != CitationDependence.Numbers)
            {
                continue;
            }

            position++;
            if (parts.Length == 0)
            {
                yield return (item.Entry.Id, new Blob { Text = $"{Numbers.Numerals.Plain(position)}. {NoPrintedForm.OfReference}", IsVerbatim = true });
                continue;
            }

            yield return (item.Entry.Id, Entry(parts, endsWithLast));
        }
    }

    /// <summary>The displayed block that ends an entry, and so has the layout's suffix; null when none does.</summary>
    private static Blob? LastBlock(Blob blob) => blob switch
    {
        { Format.Display: not Decoration.None } => blob,
        { Suffix.Length: 0, Parts: [.., var last] } => LastBlock(last),
        _ => null,
    };

    /// <param name="endsWithLast">Whether the layout's last element rendered something: where blocks are displayed, it alone has the layout's suffix.</param>
    private Blob Entry(Blob[] parts, bool endsWithLast)
    {
        if (layout.SecondFieldAlign == SecondFieldAlign.None)
        {
            if (LastBlock(parts[^1]) is { } block)
            {
                block.Suffix += endsWithLast ? layout.Affixes.Suffix : string.Empty;
                return new Blob { Parts = parts, Prefix = layout.Affixes.Prefix, Format = layout.Format, IsFrame = true };
            }

            return new Blob { Parts = parts, Prefix = layout.Affixes.Prefix, Suffix = layout.Affixes.Suffix, Format = layout.Format, IsFrame = true };
        }

        var margin = new Blob { Parts = [parts[0]], Format = new Format { Display = Decoration.LeftMargin }, IsFirstField = true };
        if (parts.Length == 1)
        {
            return margin;
        }

        var rest = new Blob { Parts = parts[1..], Suffix = layout.Affixes.Suffix };
        return new Blob { Parts = [margin, new Blob { Parts = [rest], Format = new Format { Display = Decoration.RightInline } }], Prefix = layout.Affixes.Prefix, Format = layout.Format, IsFrame = true };
    }
}
