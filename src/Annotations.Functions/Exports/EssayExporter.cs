using System.Text;
using Annotations.Citations.References;
using Annotations.Functions.Exports.Editions;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.Exports;

/// <summary>Makes exports of essays.</summary>
public sealed class EssayExporter(IEssayStore essays, ISourceStore sources, BibliographyExporter bibliographies, EditionBuilder editions)
{
    /// <param name="root">Where the service is to be found.</param>
    /// <returns>The file; or why there is none: the scope, the style or the locale is not there.</returns>
    internal async Task<Result<byte[]>> MakeAsync(Essay essay, ExportRequest wanted, Uri root, CancellationToken cancellationToken)
    {
        var content = await essays.ReadContentAsync(essay, cancellationToken);
        if (wanted.Format.Edition is { } edition)
        {
            var isEssay = wanted.Format.Document == ExportDocument.Edition;
            return await editions.BuildAsync(essay, content, wanted, root, (made, citing) => Written(output => edition.Write(isEssay ? made : AnnotatedBibliography.Of(made, content, citing), output)), cancellationToken);
        }

        if (!wanted.Scope.SentencesOf(content).Succeeded(out var sentences, out var failure)) return failure;
        if (wanted.Format.Annotations is { } format)
        {
            using var spool = await editions.SpoolAsync(essay.Id, wanted.Scope, sentences, cancellationToken);
            return Text(output => format.Write(new ExportContext(essay, content, root), spool.Entries.Select(spool.Read), output));
        }

        IReadOnlyList<Reference> references = [.. (await ReadCitedAsync(essay.Id, wanted.Scope, sentences, cancellationToken)).Select(source => source.Reference)];
        return (await MakeAsync(references, wanted.Format, wanted.Style, wanted.Locale, cancellationToken))
            .Select(body => wanted.Format.Bibliography is { IsHtml: true } ? Encoding.UTF8.GetBytes(HtmlPage.Of(essay.Description.Title, essay.Description.Language, Encoding.UTF8.GetString(body))) : body);
    }

    /// <summary>References as data or in a style.</summary>
    internal async Task<Result<byte[]>> MakeAsync(IReadOnlyList<Reference> references, ExportFormat format, string? style, string? locale, CancellationToken cancellationToken)
    {
        if (format.References is { } writer) return Text(output => writer.Write(references, output));
        return (await bibliographies.FormatAsync(references, format.Bibliography!, style, locale, cancellationToken)).Select(Encoding.UTF8.GetBytes);
    }

    /// <summary>The sources cited in the scope, by id.</summary>
    private async Task<IReadOnlyList<Source>> ReadCitedAsync(EssayId essay, ExportScope scope, List<Sentence> sentences, CancellationToken cancellationToken)
    {
        if (scope.IsWhole) return await sources.ReadAsync(essay, await sources.ReadCitedAsync(essay, cancellationToken), cancellationToken);
        using var spool = await editions.SpoolAsync(essay, scope, sentences, cancellationToken);
        var cited = spool.Entries.Select(spool.Read).SelectMany(annotation => annotation.Statement.Citations).Select(citation => citation.Source).ToHashSet();
        return await sources.ReadAsync(essay, cited, cancellationToken);
    }

    private static byte[] Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
    }

    private static byte[] Text(Action<TextWriter> write) => Written(output =>
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        write(writer);
    });
}
