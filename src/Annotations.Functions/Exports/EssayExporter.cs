using System.Collections.Frozen;
using Annotations.Citations.References;
using Annotations.Functions.Archives.Writing;
using Annotations.Functions.Exports.Editions;
using Annotations.Functions.Scholars;
using Annotations.Functions.Sources;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Storage;
using Annotations.Storage.Spools;

namespace Annotations.Functions.Exports;

/// <summary>Makes exports of essays, each written onto a stream as it is made.</summary>
public sealed class EssayExporter(IEssayStore essays, ISourceStore sources, BibliographyExporter bibliographies, EditionBuilder editions, ArchiveExporter archives, ScholarNames names)
{
    /// <param name="root">Where the service is to be found.</param>
    /// <param name="output">Written synchronously and in pieces: a file, say, and not a connection. It is neither flushed nor closed.</param>
    /// <returns>Null where the file is written; or why there is none: the scope, the style or the locale is not there.</returns>
    internal async Task<Failure?> MakeAsync(Essay essay, ExportRequest wanted, Uri root, Stream output, CancellationToken cancellationToken)
    {
        if (wanted.Format.IsArchive)
        {
            await archives.WriteAsync(essay, wanted.Reader, output, cancellationToken);
            return null;
        }

        // An archive is the record, and keeps the names that stood in it; all else shows those of today.
        essay = await names.NowAsync(essay, cancellationToken);
        var content = await essays.ReadContentAsync(essay, cancellationToken);
        if (wanted.Format.Edition is { } edition) return await editions.BuildAsync(essay, content, wanted, root, made => edition.Write(made, output), cancellationToken);
        if (!wanted.Scope.SentencesOf(content).Succeeded(out var sentences, out var failure)) return failure;
        if (wanted.Format.Annotations is { } format)
        {
            using var spool = await editions.SpoolAsync(essay.Id, wanted.Scope, sentences, cancellationToken);
            var cited = format.HasCitations ? await CitedInWordsAsync(essay.Id, spool, cancellationToken) : FrozenDictionary<SourceId, string>.Empty;
            format.Write(new ExportContext(essay, content, wanted.Scope, root, cited), spool.Annotations, output);
            return null;
        }

        IReadOnlyList<Reference> references = [.. (await ReadCitedAsync(essay.Id, wanted.Scope, sentences, cancellationToken)).Select(source => source.Reference)];
        return await MakeAsync(references, wanted.Format, wanted.Style, wanted.Locale, essay.Description, output, cancellationToken);
    }

    /// <summary>Why an export cannot be made, as far as that is known without making it; null where it can.</summary>
    internal async Task<Failure?> CheckAsync(Essay essay, ExportRequest wanted, CancellationToken cancellationToken)
    {
        if (wanted.Scope.SentencesOf(await essays.ReadContentAsync(essay, cancellationToken)).Failure is { } refusal) return refusal;
        if (wanted.Format.HasStyle && await bibliographies.CheckAsync(wanted.Format, wanted.Style, wanted.Locale, cancellationToken) is { } unknown) return unknown;
        return wanted.Format.Edition is null ? null : await editions.CheckAsync(essay.Id, wanted.Scope, cancellationToken);
    }

    /// <summary>References as data or in a style.</summary>
    /// <param name="page">What an HTML page of them is called; null for the markup alone.</param>
    /// <param name="output">As in the other.</param>
    internal async Task<Failure?> MakeAsync(IReadOnlyList<Reference> references, ExportFormat format, string? style, string? locale, EssayDescription? page, Stream output, CancellationToken cancellationToken)
    {
        if (format.References is { } writer)
        {
            using var file = ExportText.To(output);
            writer.Write(references, file);
            return null;
        }

        if (!(await bibliographies.PrepareAsync(references, format.Bibliography!, style, locale, cancellationToken)).Succeeded(out var processor, out var failure)) return failure;
        using var text = ExportText.To(output);
        if (page is not null && format.Bibliography!.IsHtml) HtmlPage.Write(page.Title, page.Language, text, within => processor.WriteBibliography(within));
        else processor.WriteBibliography(text);
        return null;
    }

    /// <summary>The sources cited in the scope, by id.</summary>
    private async Task<IReadOnlyList<Source>> ReadCitedAsync(EssayId essay, ExportScope scope, List<Sentence> sentences, CancellationToken cancellationToken)
    {
        if (scope.IsWhole) return await sources.ReadAsync(essay, await sources.ReadCitedAsync(essay, cancellationToken), cancellationToken);
        using var spool = await editions.SpoolAsync(essay, scope, sentences, cancellationToken);
        return await sources.ReadAsync(essay, CitedIn(spool), cancellationToken);
    }

    private static HashSet<SourceId> CitedIn(AnnotationSpool spool) =>
        spool.Annotations.SelectMany(annotation => annotation.Statement.Citations).Select(citation => citation.Source).ToHashSet();

    private async Task<IReadOnlyDictionary<SourceId, string>> CitedInWordsAsync(EssayId essay, AnnotationSpool spool, CancellationToken cancellationToken) =>
        (await sources.ReadAsync(essay, CitedIn(spool), cancellationToken)).ToDictionary(source => source.Id, source => ShortCitation.Of(source.Reference));
}
