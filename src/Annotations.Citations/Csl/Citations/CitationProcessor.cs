using System.Globalization;
using Annotations.Citations.Csl.Bibliographies;
using Annotations.Citations.Csl.Disambiguation;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.Sorting;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Citations;

/// <summary>
/// Formats a document's citations and its bibliography in a style of CSL 1.0.2. One processor is for one document and
/// one thread; styles and locales are shared.
/// </summary>
public sealed class CitationProcessor
{
    private readonly Style style;
    private readonly MergedLocale locale;
    private readonly QuoteMarks quoteMarks;
    private readonly Registry registry;
    private readonly IOutputFormat format;
    private readonly CiteOrder order;
    private readonly CitationRenderer renderer;
    private readonly BlobWriter writer;
    private readonly List<string> uncited = [];
    private CitationChanges? changes;
    private IEnumerable<Citation> document = [];
    private List<RegisteredItem>? sorted;

    /// <summary>A processor for a document.</summary>
    /// <param name="style">An independent style; for a dependent one, its parent.</param>
    /// <param name="locales">Where locale files are found.</param>
    /// <param name="references">All references that may be cited, each with an id of its own.</param>
    /// <param name="format">The format of the output; HTML when none is given.</param>
    /// <param name="language">The document's language, such as <c>fr-FR</c>; the style's own, or en-US, when none is given. A style that names a language keeps it.</param>
    /// <exception cref="ArgumentException">The style is dependent: it renders nothing itself.</exception>
    public CitationProcessor(Style style, ILocaleSource locales, IEnumerable<Reference> references, IOutputFormat? format = null, string? language = null)
    {
        if (style.Parent is not null && style.Citation.Nodes.Length == 0)
        {
            throw new ArgumentException($"{style.Info.Id} is a dependent style; give its parent, {style.Parent}.", nameof(style));
        }

        this.style = style;
        this.format = format ?? HtmlFormat.Instance;
        locale = style.LocaleFor(style.DefaultLocale ?? language ?? LocaleFallback.Last, locales);
        quoteMarks = new QuoteMarks(locale);
        registry = new Registry(references);
        order = new CiteOrder(style, locale);
        renderer = new CitationRenderer(style, locale);
        writer = new BlobWriter(locale, quoteMarks, this.format);
    }

    /// <summary>Puts references in the bibliography whether they are cited or not, in this order before cited ones.</summary>
    public void Include(IEnumerable<string> ids)
    {
        uncited.AddRange(ids);
        Settle();
    }

    /// <summary>
    /// Formats all citations of the document, in its order; they take the place of those given before. Positions,
    /// numbers and disambiguation follow from all of them.
    /// </summary>
    public IReadOnlyList<string> Cite(params IReadOnlyList<Citation> citations)
    {
        Take(citations);
        return [.. Blobs().Select(writer.Write)];
    }

    /// <summary>
    /// Formats all citations of the document as <see cref="Cite"/> does, and tells which of them are to be written again
    /// since the last call: those that are new, and those that the change has touched elsewhere in the document, by
    /// their place, by the numbers of references or by disambiguation. A citation is known again by its id, or by its place when it has none.
    /// </summary>
    public IReadOnlyList<CitationUpdate> Update(params IReadOnlyList<Citation> citations)
    {
        Take(citations);
        changes ??= new CitationChanges(style);
        changes.Begin(registry.Items);
        var texts = new string[citations.Count];
        var keys = new string[citations.Count];
        var index = 0;
        foreach (var (citation, cites) in Resolved())
        {
            keys[index] = citation.Id.Length > 0 ? citation.Id : "#" + index.ToString(CultureInfo.InvariantCulture);
            texts[index] = writer.Write(renderer.Render(citation, cites));
            changes.Take(keys[index], citation, cites, texts[index]);
            index++;
        }

        return [.. texts.Select((text, i) => new CitationUpdate(text, changes.IsChanged(keys[i])))];
    }

    /// <summary>
    /// Takes all citations of the document, in its order, for <see cref="CitationRuns"/>; they take the place of those
    /// given before. They are gone over anew each time they are needed, so that a long document's need not be in memory.
    /// </summary>
    public void Take(IEnumerable<Citation> citations)
    {
        document = citations;
        Settle();
    }

    /// <summary>Formats a citation as it would be on its own, with the numbers and the disambiguation of the document.</summary>
    public string Preview(Citation citation)
    {
        return writer.Write(renderer.Render(citation, order.Sorted(Known(citation))));
    }

    /// <summary>The ids of all references cited or included, in the order of the bibliography: as the style sorts it, or else as they came.</summary>
    public IReadOnlyList<string> Order() => Sorted().ConvertAll(item => item.Entry.Id);

    /// <summary>Formats the bibliography of all references cited or included; null when the style has none.</summary>
    public Bibliography? Bibliography()
    {
        if (style.Bibliography is not { } layout)
        {
            return null;
        }

        IReadOnlyList<BibliographyEntry> entries = [.. Entries()];
        return new Bibliography(entries, string.Concat(entries.Select(entry => format.Entry(entry.Text)).Prepend(format.BibliographyStart).Append(format.BibliographyEnd)))
        {
            SecondFieldAlign = layout.SecondFieldAlign,
            HasHangingIndent = layout.HasHangingIndent,
            EntrySpacing = layout.EntrySpacing,
            LineSpacing = layout.LineSpacing,
        };
    }

    /// <summary>Writes the text of <see cref="Bibliography"/>, each entry as it is made.</summary>
    /// <returns>Whether the style has a bibliography; nothing is written where it has none.</returns>
    public bool WriteBibliography(TextWriter output)
    {
        if (style.Bibliography is null)
        {
            return false;
        }

        output.Write(format.BibliographyStart);
        foreach (var entry in Entries())
        {
            output.Write(format.Entry(entry.Text));
        }

        output.Write(format.BibliographyEnd);
        return true;
    }

    /// <summary>The citations that <see cref="Cite"/> or <see cref="Take"/> took last, as runs of text with their formatting: each is made as it is read.</summary>
    public IEnumerable<IReadOnlyList<Run>> CitationRuns() => Blobs().Select(Runs);

    /// <summary>The entries of the bibliography as runs of text with their formatting, with the ids of their references: each is made as it is read. None where the style has no bibliography.</summary>
    public IEnumerable<(string Id, IReadOnlyList<Run> Runs)> BibliographyRuns() => Rendered().Select(item => (item.Id, (IReadOnlyList<Run>)Runs(item.Entry)));

    /// <summary>How often references have been rendered since the processor was made: a measure of its work that no machine changes.</summary>
    internal long Renderings => registry.Renderings;

    /// <summary>The document's citations, each rendered as it is read.</summary>
    private IEnumerable<Blob?> Blobs() => Resolved().Select(citation => renderer.Render(citation.Citation, citation.Cites));

    private IEnumerable<(Citation Citation, List<ResolvedCite> Cites)> Resolved()
    {
        var positions = new Positions(style);
        foreach (var citation in document)
        {
            yield return (citation, positions.Resolve(order.Grouped(Known(citation)), citation));
        }
    }

    private List<ResolvedCite> Known(Citation citation)
    {
        var cites = new List<ResolvedCite>(citation.Cites.Count);
        foreach (var cite in citation.Cites)
        {
            if (registry.Find(cite.Id) is { } item)
            {
                cites.Add(new ResolvedCite(cite, item));
            }
        }

        return cites;
    }

    private IEnumerable<BibliographyEntry> Entries() => Rendered().Select(item => new BibliographyEntry(item.Id, writer.Write(item.Entry)));

    private IEnumerable<(string Id, Blob Entry)> Rendered() => style.Bibliography is null ? [] : new BibliographyRenderer(style, locale).Render(Sorted());

    private List<Run> Runs(Blob? blob)
    {
        var collector = new RunCollector();
        new BlobWriter(locale, quoteMarks, collector).Write(blob);
        return collector.Runs;
    }

    /// <summary>The references in the order of the bibliography: sorted anew only where what they sort by has changed.</summary>
    private List<RegisteredItem> Sorted()
    {
        var sorter = new Sorter(style, locale, RenderArea.Bibliography);
        if (!sorter.HasKeys)
        {
            return [.. registry.Items];
        }

        return sorted is { } known && known.TrueForAll(item => item.BibliographyKey is { IsCurrent: true }) ? known : sorted = sorter.Sort(registry.Items, item => item);
    }

    private void Settle()
    {
        registry.Register(uncited, document);
        sorted = null;
        var disambiguator = new Disambiguator(style, locale);
        disambiguator.Prepare(registry.Items);
        Number(Sorted());
        disambiguator.Run();
    }

    private static void Number(List<RegisteredItem> sorted)
    {
        for (var i = 0; i < sorted.Count; i++)
        {
            sorted[i].Number = i + 1;
        }
    }
}
