using Annotations.Citations.Archives;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.Keys;
using Annotations.Citations.References;
using Annotations.Editions;
using Annotations.Editions.Bibliographies;
using Annotations.Editions.Labels;
using Annotations.Editions.Text;
using Annotations.Functions.Annotations;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Storage;
using Annotations.Storage.Spools;

namespace Annotations.Functions.Exports.Editions;

/// <summary>Puts an edition together: annotations out of storage, citations in a style, marks into the text.</summary>
public sealed class EditionBuilder(AnnotationReader annotations, ISourceStore sources, BibliographyExporter styles)
{
    /// <param name="use">Writes the edition; what it reads is gone afterwards.</param>
    /// <returns>Null where it was used; <see cref="NotFound"/> or <see cref="Problems.UnknownChoice"/> where the scope, the style or the locale is not there.</returns>
    internal async Task<Failure?> BuildAsync(Essay essay, EssayContent content, ExportRequest wanted, Uri root, Action<Edition> use, CancellationToken cancellationToken)
    {
        var (scope, format, styleId, _) = wanted;
        var locale = wanted.Locale ?? LanguageOf(essay);
        if (!scope.SentencesOf(content).Succeeded(out var sentences, out var failure)) return failure;
        if (!(await styles.FindAsync(styleId, wanted.Locale, cancellationToken)).Succeeded(out var style, out failure)) return failure;

        if (await CheckAsync(essay.Id, scope, cancellationToken) is { } missing) return missing;

        using var spool = await SpoolAsync(essay.Id, scope, sentences, cancellationToken);
        var notes = SpooledNotes.Of(spool, sentences);
        var cited = notes.Citations().SelectMany(citation => citation.Cites).Select(cite => cite.Id).ToHashSet(StringComparer.Ordinal);
        var references = await ReadAsync(essay.Id, cited, cancellationToken);
        var processor = new CitationProcessor(style, styles.Locales, references, PlainTextFormat.Instance, locale);
        processor.Take(notes.Citations());

        var header = HeaderOf(essay, style, await styles.TitleOfAsync(styleId, cancellationToken), locale, root);
        var bibliography = BibliographyOf(processor, references);
        use(format.Document == ExportDocument.AnnotatedBibliography
            ? new Edition(header, new AnnotatedBibliography(notes, content, header).Of(bibliography), [], [])
            : new Edition(header, TextOf(content, essay, wanted, sentences, notes), notes.Read(processor.CitationRuns()), bibliography));
        return null;
    }

    /// <summary>The essay's language where styles have words in it: what an edition adds is in that of the essay, unless another is asked for.</summary>
    private string LanguageOf(Essay essay) =>
        LocaleTerms.Has(essay.Description.Language, styles.Locales) ? essay.Description.Language : "en-US";

    private static IReadOnlyList<Block> TextOf(EssayContent content, Essay essay, ExportRequest wanted, List<Sentence> sentences, SpooledNotes notes)
    {
        var text = AnnotatedText.Of(content, essay.Description.Syntax, notes.Numbers);
        return wanted.Scope.Sentence is null ? text : EssayExcerpt.Of(text, sentences.Select(sentence => sentence.Id).ToHashSet());
    }

    /// <summary><see cref="NotFound"/> where the scope's annotation is not there; null where it is, or where the scope has none.</summary>
    internal async Task<Failure?> CheckAsync(EssayId essay, ExportScope scope, CancellationToken cancellationToken) =>
        scope.Annotation is { } id && !await annotations.IsListedAsync(essay, id, cancellationToken) ? new NotFound("annotation", id.ToString()) : null;

    /// <summary>The annotations of a scope, each placed behind the last of its sentences that is in it.</summary>
    internal Task<AnnotationSpool> SpoolAsync(EssayId essay, ExportScope scope, List<Sentence> sentences, CancellationToken cancellationToken)
    {
        var ordinals = sentences.ToDictionary(sentence => sentence.Id, sentence => sentence.Ordinal);
        var threads = new HashSet<AnnotationId>();
        return AnnotationSpool.FillAsync(
            (after, limit) => annotations.ListAsync(essay, scope.Annotation is null ? scope.Filter : new AnnotationFilter(scope.Filter.Sentence), after, limit, cancellationToken), essay, PlaceOf, Limits.PageSize, cancellationToken);

        SentenceId? PlaceOf(Annotation annotation)
        {
            if (scope.Annotation is { } id && annotation.Id != id && !(annotation.Dispute?.Annotation is { } disputed && threads.Contains(disputed))) return null;
            threads.Add(annotation.Id);
            if (!scope.Filter.Matches(annotation)) return null;
            var within = annotation.Target.Sentences.Where(ordinals.ContainsKey).ToList();
            return within.Count == 0 ? null : within.MaxBy(sentence => ordinals[sentence]);
        }
    }

    private async Task<List<Reference>> ReadAsync(EssayId essay, HashSet<string> cited, CancellationToken cancellationToken)
    {
        var ids = new List<SourceId>();
        foreach (var id in cited)
        {
            if (SourceId.TryParse(id, out var source)) ids.Add(source);
        }

        return [.. (await sources.ReadAsync(essay, ids, cancellationToken)).Select(source => ArchivalUnit.Locate(source.Reference))];
    }

    private EditionHeader HeaderOf(Essay essay, Style style, string title, string locale, Uri root) => new(
        essay,
        new Uri(root, ApiPaths.Essay(essay.Id)),
        OwnReference.Of(essay, root),
        new EditionStyle(title, style.Info.Format ?? (style.IsNote ? "note" : "author-date"), style.DefaultLocale ?? locale),
        new EditionWords(locale, new LocaleTerms(locale, styles.Locales)));

    /// <summary>A style that cites in notes alone has no bibliography: its first citation of each work stands in for an entry.</summary>
    private static IEnumerable<BibliographyItem> BibliographyOf(CitationProcessor processor, List<Reference> references)
    {
        var byId = references.Zip(EntryKeys.Of(references)).ToDictionary(pair => pair.First.Id, StringComparer.Ordinal);
        var entries = processor.BibliographyRuns();
        return entries.Any()
            ? entries.Select(entry => new BibliographyItem(byId[entry.Id].First, byId[entry.Id].Second, entry.Runs))
            : references.Select(reference => new BibliographyItem(reference, byId[reference.Id].Second, [new Run(processor.Preview(new Citations.Csl.Citations.Citation([new Cite(reference.Id)])), [])]));
    }
}
