using Annotations.Model.Annotations;
using Annotations.Model.Sentences;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;

namespace Annotations.Storage.Tables;

/// <summary>Lists what was said about one sentence a page at a time: first the runs that reach it from earlier sentences, then what begins there.</summary>
internal sealed class SentenceLister(AnnotationsTable table, Spread spread, Func<IReadOnlyCollection<AnnotationId>, Task<IReadOnlyList<Annotation>>> readAll)
{
    private static readonly string[] KeysAndHome = ["RowKey", Columns.Home];

    public async Task<Page<Annotation>> ListAsync(SentenceId sentence, AnnotationFilter filter, AnnotationId? after, int limit, CancellationToken cancellationToken)
    {
        var found = new List<Annotation>();
        if (after is null || after.Value.Sentence < sentence) await AddRunsAsync(found, sentence, filter, after, limit, cancellationToken);
        if (found.Count <= limit) await AddOwnAsync(found, sentence, filter, after, limit, cancellationToken);
        return new Page<Annotation>([.. found.Take(limit)], found.Count > limit);
    }

    private async Task AddRunsAsync(List<Annotation> found, SentenceId sentence, AnnotationFilter filter, AnnotationId? after, int limit, CancellationToken cancellationToken)
    {
        var ids = new List<AnnotationId>();
        await foreach (var row in MergedRows.ReadAsync(table, spread.Reaching(sentence), RowKeys.ContinuationsUnder(sentence), TableLimits.MaxRowsPerQuery, KeysAndHome, cancellationToken))
        {
            ids.Add(RowKeys.ParsePlace(row.RowKey) with { Sentence = new SentenceId(row.GetInt32(Columns.Home)!.Value) });
        }

        foreach (var some in ids.Where(id => after is null || id > after.Value).Order().Chunk(limit + 1))
        {
            found.AddRange((await readAll(some)).Where(filter.Matches));
            if (found.Count > limit) return;
        }
    }

    private async Task AddOwnAsync(List<Annotation> found, SentenceId sentence, AnnotationFilter filter, AnnotationId? after, int limit, CancellationToken cancellationToken)
    {
        var range = RowKeys.AnnotationsOf(sentence);
        if (after is { } last && last.Sentence == sentence) range = range.After(RowKeys.Annotation(last));
        await foreach (var row in table.ReadAsync(spread.Of(sentence), range, limit + 1 - found.Count, cancellationToken: cancellationToken))
        {
            if (row.ContainsKey(Columns.Home)) continue;
            var annotation = AnnotationEntity.Read(row, spread.Essay, RowKeys.ParsePlace(row.RowKey));
            if (!filter.Matches(annotation)) continue;
            found.Add(annotation);
            if (found.Count > limit) return;
        }
    }
}
