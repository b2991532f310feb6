using System.Runtime.CompilerServices;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables.Personal;

/// <inheritdoc cref="IPersonalDataStore"/>
internal sealed class TablePersonalDataStore(AnnotationsTable table, Spreads spreads, IProfileStore profiles, IExportStore exports, TimeProvider clock) : IPersonalDataStore
{
    private readonly EssayRows rows = new(table, spreads);

    public async IAsyncEnumerable<PersonalRecord> ReadAsync(string scholar, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var essay in rows.EssaysAsync(after: null, cancellationToken))
        {
            foreach (var partition in await rows.PartitionsOfAsync(essay, cancellationToken))
            {
                await foreach (var row in rows.OfScholarAsync(partition, scholar, cancellationToken))
                {
                    if (Attribution.Names(StateColumns.TextOf(row), scholar) && Read(essay, row) is { } record) yield return record;
                }
            }
        }
    }

    public async Task<bool> EraseAsync(string scholar, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var erasure = await BeginAsync(scholar, cancellationToken);
        await profiles.DeleteAsync(scholar, cancellationToken);
        var work = new EssayErasure(table, rows, scholar, erasure.Pseudonym);
        await foreach (var essay in rows.EssaysAsync(erasure.After, cancellationToken))
        {
            if (clock.GetUtcNow() > until) return false;
            if (await work.RunAsync(essay, cancellationToken)) await exports.DeleteOfAsync(essay.Value, cancellationToken);
            erasure = erasure with { After = essay.Value };
            await table.UpsertAsync(erasure.ToEntity(), cancellationToken);
        }

        await table.DeleteAsync([new TableEntity(PartitionKeys.Erasures, KeyEscape.Escape(scholar))], cancellationToken);
        return true;
    }

    public async Task<IReadOnlyList<string>> FindUnfinishedAsync(CancellationToken cancellationToken)
    {
        var scholars = new List<string>();
        await foreach (var row in table.ReadAsync(PartitionKeys.Erasures, KeyRange.All, cancellationToken: cancellationToken)) scholars.Add(ErasureRow.Read(row).Scholar);
        return scholars;
    }

    /// <summary>The erasure that was begun, or a new one.</summary>
    private async Task<ErasureRow> BeginAsync(string scholar, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await table.FindAsync(PartitionKeys.Erasures, KeyEscape.Escape(scholar), cancellationToken) is { } begun) return ErasureRow.Read(begun);
            var erasure = new ErasureRow(scholar, $"former-{Guid.NewGuid():n}", After: null);
            if (await table.TryWriteAsync(erasure.ToEntity(), version: null, cancellationToken)) return erasure;
        }
    }

    private static PersonalRecord? Read(EssayId essay, TableEntity row) => row.RowKey switch
    {
        RowKeys.Essay => row.ContainsKey(Columns.Restoring) ? null : new PersonalRecord.OfEssay(EssayEntity.Read(row, essay), IsCurrent: true),
        var key when RowKeys.EssayHistories.Holds(key) => new PersonalRecord.OfEssay(EssayEntity.Read(row, essay), IsCurrent: false),
        var key when RowKeys.Annotations.Holds(key) => new PersonalRecord.OfAnnotation(AnnotationEntity.Read(row, essay, RowKeys.ParsePlace(key)), IsCurrent: true),
        var key when RowKeys.AnnotationHistories.Holds(key) && AnnotationId.TryParse(RowKeys.IdInHistory(key), out var id) => new PersonalRecord.OfAnnotation(AnnotationEntity.Read(row, essay, id), IsCurrent: false),
        var key when RowKeys.Sources.Holds(key) => new PersonalRecord.OfSource(SourceEntity.ReadPast(row, essay, RowKeys.ParseSource(key)), IsCurrent: true),
        var key when RowKeys.SourceHistories.Holds(key) && Model.Sources.SourceId.TryParse(RowKeys.IdInHistory(key), out var id) => new PersonalRecord.OfSource(SourceEntity.ReadPast(row, essay, id), IsCurrent: false),
        var key when RowKeys.PlainAnnotations.Holds(key) => new PersonalRecord.OfPlainAnnotation(PlainAnnotationEntity.Read(row, essay, RowKeys.ParsePlainAnnotation(key)), IsCurrent: true),
        var key when RowKeys.PlainHistories.Holds(key) => new PersonalRecord.OfPlainAnnotation(PlainAnnotationEntity.Read(row, essay, RowKeys.ParsePlainHistory(key)), IsCurrent: false),
        var key when RowKeys.Flags.Holds(key) => new PersonalRecord.OfFlag(essay, FlagEntity.Read(row)),
        _ => null,
    };
}
