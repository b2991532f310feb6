using Annotations.Functions.Http;
using Annotations.Functions.Sources;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.Annotations;

/// <summary>Sends annotations as NDJSON, each source on a line before the first one that cites it: what an import reads.</summary>
public sealed class AnnotationLines(AnnotationReader annotations, ISourceStore sources)
{
    private const string MediaType = "application/x-ndjson";

    /// <summary>The first page is read before the answer begins, so that a store that is away is still told by a status.</summary>
    public async Task<Answer> AnswerAsync(EssayId essay, AnnotationFilter filter, CancellationToken cancellationToken)
    {
        var first = await annotations.ListAsync(essay, filter, after: null, Limits.PageSize, cancellationToken);
        return Answer.Streamed(MediaType, (body, token) => WriteAsync(essay, filter, first, body, token));
    }

    private async Task WriteAsync(EssayId essay, AnnotationFilter filter, Page<Annotation> page, Stream body, CancellationToken cancellationToken)
    {
        var sent = new HashSet<SourceId>();
        while (true)
        {
            foreach (var annotation in page.Items)
            {
                await WriteSourcesAsync(essay, annotation, sent, body, cancellationToken);
                await WriteLineAsync(AnnotationResponse.Of(annotation), body, cancellationToken);
            }

            if (!page.HasMore) return;
            page = await annotations.ListAsync(essay, filter, page.Items[^1].Id, Limits.PageSize, cancellationToken);
        }
    }

    private async Task WriteSourcesAsync(EssayId essay, Annotation annotation, HashSet<SourceId> sent, Stream body, CancellationToken cancellationToken)
    {
        var added = annotation.Statement.Citations.Select(citation => citation.Source).Where(sent.Add).ToList();
        foreach (var source in await sources.ReadAsync(essay, added, cancellationToken))
        {
            await WriteLineAsync(SourceResponse.LineOf(source), body, cancellationToken);
        }
    }

    private static async Task WriteLineAsync<T>(T value, Stream body, CancellationToken cancellationToken)
    {
        await body.WriteAsync(ApiJson.Serialize(value), cancellationToken);
        await body.WriteAsync("\n"u8.ToArray(), cancellationToken);
    }
}
