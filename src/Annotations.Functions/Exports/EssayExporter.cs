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
            return await editions.BuildAsync(essay, content, wanted.Scope, wanted.Style, wanted.Locale, root, made => Written(output => edition.Write(made, output)), cancellationToken);
        }

        if (!wanted.Scope.SentencesOf(content).Succeeded(out var sentences, out var failure)) return failure;
        IReadOnlyList<Reference> references = [.. (await ReadCitedAsync(essay.Id, wanted.Scope, sentences, cancellationToken)).Select(source => source.Reference)];
        if (wanted.Format.References is { } writer) return Text(output => writer.Write(references, output));

        var format = wanted.Format.Bibliography!;
        return (await bibliographies.FormatAsync(references, format, wanted.Style, wanted.Locale, cancellationToken))
            .Select(text => Encoding.UTF8.GetBytes(format.IsHtml ? HtmlPage.Of(essay.Description.Title, essay.Description.Language, text) : text));
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
