using System.Runtime.CompilerServices;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Moderation;
using Annotations.Model.Sources;
using Annotations.Model.WebAnnotations;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables.Records;

/// <inheritdoc cref="IRecordReader"/>
internal sealed class TableRecordReader(AnnotationsTable table, Spreads spreads) : IRecordReader
{
    /// <summary>Fewer than a query may give: states have up to 64 KiB of text, and nobody waits for the first of them.</summary>
    private const int RowsPerQuery = 100;

    /// <summary>Documents of the plain container are up to 128 KiB each.</summary>
    private const int DocumentsPerQuery = 25;

    public async IAsyncEnumerable<Essay> ReadEssayHistoryAsync(EssayId essay, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in AtHomeAsync(essay, RowKeys.EssayHistories, cancellationToken)) yield return EssayEntity.Read(row, essay);
    }

    public async IAsyncEnumerable<Annotation> ReadAnnotationsAsync(Essay essay, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in SpreadAsync(essay, RowKeys.Annotations, cancellationToken))
        {
            if (!row.ContainsKey(Columns.Home)) yield return AnnotationEntity.Read(row, essay.Id, RowKeys.ParsePlace(row.RowKey));
        }
    }

    public async IAsyncEnumerable<Annotation> ReadAnnotationHistoryAsync(Essay essay, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in SpreadAsync(essay, RowKeys.AnnotationHistories, cancellationToken))
        {
            var id = AnnotationId.TryParse(RowKeys.IdInHistory(row.RowKey), out var parsed) ? parsed : throw new FormatException($"'{row.RowKey}' is no annotation's history.");
            yield return AnnotationEntity.Read(row, essay.Id, id);
        }
    }

    public async IAsyncEnumerable<Source> ReadSourcesAsync(EssayId essay, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in AtHomeAsync(essay, RowKeys.Sources, cancellationToken)) yield return SourceEntity.Read(row, essay, RowKeys.ParseSource(row.RowKey));
    }

    public async IAsyncEnumerable<PastSource> ReadSourceHistoryAsync(EssayId essay, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in AtHomeAsync(essay, RowKeys.SourceHistories, cancellationToken))
        {
            var id = SourceId.TryParse(RowKeys.IdInHistory(row.RowKey), out var parsed) ? parsed : throw new FormatException($"'{row.RowKey}' is no source's history.");
            yield return SourceEntity.ReadPast(row, essay, id);
        }
    }

    public async IAsyncEnumerable<PlainAnnotation> ReadPlainAnnotationsAsync(EssayId essay, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in AtHomeAsync(essay, RowKeys.PlainAnnotations, cancellationToken, DocumentsPerQuery)) yield return PlainAnnotationEntity.Read(row, essay, RowKeys.ParsePlainAnnotation(row.RowKey));
    }

    public async IAsyncEnumerable<PlainAnnotation> ReadPlainAnnotationHistoryAsync(EssayId essay, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in AtHomeAsync(essay, RowKeys.PlainHistories, cancellationToken, DocumentsPerQuery)) yield return PlainAnnotationEntity.Read(row, essay, RowKeys.ParsePlainHistory(row.RowKey));
    }

    public async IAsyncEnumerable<Flag> ReadFlagsAsync(EssayId essay, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in AtHomeAsync(essay, RowKeys.Flags, cancellationToken)) yield return FlagEntity.Read(row);
    }

    private IAsyncEnumerable<TableEntity> AtHomeAsync(EssayId essay, KeyRange range, CancellationToken cancellationToken, int rowsPerQuery = TableLimits.MaxRowsPerQuery) =>
        table.ReadAsync(PartitionKeys.Of(essay), range, rowsPerQuery, cancellationToken: cancellationToken);

    private IAsyncEnumerable<TableEntity> SpreadAsync(Essay essay, KeyRange range, CancellationToken cancellationToken) =>
        MergedRows.ReadAsync(table, spreads.Of(essay).All, range, RowsPerQuery, columns: null, cancellationToken);
}
