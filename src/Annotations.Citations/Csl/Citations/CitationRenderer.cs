using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Nodes;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Citations;

/// <summary>Renders the cites of one citation, and joins them (CSL 1.0.2, "Citation").</summary>
internal sealed class CitationRenderer(Style style, MergedLocale locale)
{
    private readonly CitationLayout layout = style.Citation;

    /// <summary>The citation's blob; null when nothing of it is known.</summary>
    internal Blob? Render(Citation citation, List<ResolvedCite> cites)
    {
        if (cites.Count == 0)
        {
            return null;
        }

        return citation.Mode switch
        {
            CitationMode.AuthorOnly => Render(WithFirst(cites, isAuthorOnly: true)),
            CitationMode.SuppressAuthor when !style.IsNote => Render(WithFirst(cites, isAuthorOnly: false)),
            CitationMode.Composite => Composite(citation, cites),
            _ => Render(cites),
        };
    }

    /// <summary>Author, infix and the rest, with spaces between; none before an infix that begins with a mark.</summary>
    private Blob Composite(Citation citation, List<ResolvedCite> cites)
    {
        var author = Render(WithFirst(cites, isAuthorOnly: true));
        var rest = Render(style.IsNote ? cites : WithFirst(cites, isAuthorOnly: false));
        if (citation.Infix.Length == 0)
        {
            return new Blob { Parts = [author, rest], Delimiter = " " };
        }

        var infix = new Blob { Text = citation.Infix, IsAffix = true };
        return citation.Infix[0] is '.' or '!' or '?' or ':' or ',' or '’' or '\''
            ? new Blob { Parts = [new Blob { Parts = [author, infix] }, rest], Delimiter = " " }
            : new Blob { Parts = [author, infix, rest], Delimiter = " " };
    }

    private static List<ResolvedCite> WithFirst(List<ResolvedCite> cites, bool isAuthorOnly) =>
        [cites[0] with { Cite = cites[0].Cite with { AuthorOnly = isAuthorOnly, SuppressAuthor = !isAuthorOnly } }, .. cites.Skip(1)];

    private Blob Render(List<ResolvedCite> cites)
    {
        var rendered = RenderCites(cites);
        if (rendered[^1] is { Cite.Cite.AuthorOnly: true } author)
        {
            return author.IsEmpty ? new Blob { Text = NoPrintedForm.OfCitation, IsVerbatim = true } : author.Whole();
        }

        if (rendered[0].IsEmpty && !rendered[^1].Cite.Cite.SuppressAuthor)
        {
            rendered[0] = rendered[0] with { Body = new Blob { Text = NoPrintedForm.OfReference, IsVerbatim = true } };
        }

        rendered.RemoveAll(cite => cite.IsEmpty);
        if (rendered.Count == 0)
        {
            return new Blob { Text = NoPrintedForm.OfCitation, IsVerbatim = true };
        }

        var joined = new CiteJoining(layout, locale).Join(rendered);
        return new Blob { Parts = [new Blob { Parts = [joined], Prefix = layout.Affixes.Prefix, Suffix = layout.Affixes.Suffix }], Format = layout.Format, IsFrame = true };
    }

    /// <summary>The cites up to the first that shows only its author, which the reference processor then shows alone.</summary>
    private List<RenderedCite> RenderCites(List<ResolvedCite> cites)
    {
        var sequence = new CiteSequence(style);
        var rendered = new List<RenderedCite>(cites.Count);
        foreach (var cite in cites)
        {
            var before = rendered.Count > 0 ? rendered[^1].Cite.Cite : null;
            sequence.Begin();
            var body = RenderBody(cite, sequence, isInside: before is not null);
            var delimiter = sequence.End(cite.Cite);
            rendered.Add(new RenderedCite(cite, body, before is null ? delimiter : CiteAffix.Delimiter(delimiter, before, cite.Cite)));
            if (cite.Cite.AuthorOnly)
            {
                body?.RemoveFormats();
                break;
            }
        }

        return rendered;
    }

    private Blob? RenderBody(ResolvedCite cite, CiteSequence sequence, bool isInside)
    {
        var context = new RenderContext(style, locale, cite.Item.Entry, RenderArea.Citation)
        {
            Cite = cite.Cite,
            Sequence = sequence,
            Position = cite.Position,
            IsNearNote = cite.IsNearNote,
            Expansion = cite.Item.Expansion,
            SuffixNumber = cite.Item.SuffixNumber,
            CitationNumber = cite.Item.Number,
            FirstNote = cite.FirstNote,
            HasOutput = isInside ? !CiteAffix.EndsSentence(cite.Cite.Prefix) : cite.Cite.Prefix.Trim().Length > 0 && !CiteAffix.EndsSentence(cite.Cite.Prefix),
        };
        return Node.RenderJoined(layout.Nodes, context);
    }
}
