using Annotations.Functions.Http;
using Annotations.Functions.Scholars;
using Annotations.Functions.Sources;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.Annotations;

/// <summary>Sends annotations as NDJSON, each source on a line before the first one that cites it: what an import reads.</summary>
public sealed class AnnotationLines(AnnotationReader annotations, ISourceStore sources, ScholarNames names)
{
    private const string MediaType = "application/x-ndjson";

    /// <summary>The first page is read before the answer begins, so that a store that is away is still told by a status.</summary>
    public async Task<Answer> AnswerAsync(EssayId essay, AnnotationFilter filter, CancellationToken cancellationToken)
    {
        var sizer = new PageSizer(Limits.PageSize);
        var first = await annotations.ListAsync(essay, filter, after: null, sizer.Limit, cancellationToken);
        return Answer.Streamed(MediaType, (body, token) => WriteAsync(essay, filter, first, sizer, body, token));
    }

    private async Task WriteAsync(EssayId essay, AnnotationFilter filter, Page<Annotation> page, PageSizer sizer, Stream body, CancellationToken cancellationToken)
    {
        var sent = new HashSet<SourceId>();
        while (true)
        {
            var bytes = 0L;
            foreach (var annotation in page.Items)
            {
                await WriteSourcesAsync(essay, annotation, sent, body, cancellationToken);
                bytes += await WriteLineAsync(AnnotationResponse.Of(annotation), body, cancellationToken);
            }

            if (!page.HasMore) return;
            sizer.Weighed(page.Items.Count, bytes);
            page = await annotations.ListAsync(essay, filter, page.Items[^1].Id, sizer.Limit, cancellationToken);
        }
    }

    private async Task WriteSourcesAsync(EssayId essay, Annotation annotation, HashSet<SourceId> sent, Stream body, CancellationToken cancellationToken)
    {
        var added = annotation.Statement.Citations.Select(citation => citation.Source).Where(sent.Add).ToList();
        foreach (var source in await names.NowAsync(await sources.ReadAsync(essay, added, cancellationToken), cancellationToken))
        {
            await WriteLineAsync(SourceResponse.LineOf(source), body, cancellationToken);
        }
    }

    /// <returns>How long the line is, in bytes, without its end.</returns>
    private static async Task<int> WriteLineAsync<T>(T value, Stream body, CancellationToken cancellationToken)
    {
        var line = ApiJson.Serialize(value);
        await body.WriteAsync(line, cancellationToken);
        await body.WriteAsync("\n"u8.ToArray(), cancellationToken);
        return line.Length;
    }
}
