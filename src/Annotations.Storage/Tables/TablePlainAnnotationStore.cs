using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.WebAnnotations;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;

namespace Annotations.Storage.Tables;

/// <inheritdoc cref="IPlainAnnotationStore"/>
internal sealed class TablePlainAnnotationStore(AnnotationsTable table, Spreads spreads) : IPlainAnnotationStore
{
    private static readonly string[] NamesAndDeletion = ["RowKey", Columns.Name, Columns.Deleted];
    private static readonly string[] OnlyId = [Columns.Id];

    public async Task<Stored<PlainAnnotation>?> FindAsync(EssayId essay, string name, CancellationToken cancellationToken)
    {
        var home = await HomeAsync(essay, cancellationToken);
        if (await IdOfAsync(home, name, cancellationToken) is not { } id) return null;
        if (await table.FindAsync(home, RowKeys.PlainAnnotation(id), cancellationToken) is not { } row) return null;
        var annotation = PlainAnnotationEntity.Read(row, essay, id);

        // Under its id alone one that has a name is not to be found: it has one address.
        return annotation.Name == name ? new Stored<PlainAnnotation>(annotation, new RowVersion(row.ETag.ToString())) : null;
    }

    public async Task<IReadOnlyList<PlainName>> ReadNamesAsync(EssayId essay, CancellationToken cancellationToken)
    {
        var names = new List<PlainName>();
        await foreach (var row in table.ReadAsync(await HomeAsync(essay, cancellationToken), RowKeys.PlainAnnotations, columns: NamesAndDeletion, cancellationToken: cancellationToken))
        {
            if (row.GetBoolean(Columns.Deleted) is not true) names.Add(new PlainName(RowKeys.ParsePlainAnnotation(row.RowKey), row.GetString(Columns.Name)));
        }

        return names;
    }

    public async Task<IReadOnlyList<PlainAnnotation>> ReadAsync(EssayId essay, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var home = await HomeAsync(essay, cancellationToken);
        var rows = await PointReads.AllAsync(ids, id => table.FindAsync(home, RowKeys.PlainAnnotation(id), cancellationToken));
        return [.. rows.Select(row => PlainAnnotationEntity.Read(row, essay, RowKeys.ParsePlainAnnotation(row.RowKey)))];
    }

    public async Task<Result<PlainAnnotation>> WriteAsync(Stored<PlainAnnotation>? previous, PlainAnnotation next, CancellationToken cancellationToken)
    {
        var home = await HomeAsync(next.Essay, cancellationToken);
        var transaction = new Transaction(home, next.Modified.Operation);
        if (previous is null)
        {
            transaction.Add(PlainAnnotationEntity.Current(home, next));
            if (PlainAnnotationEntity.Name(home, next) is { } name) transaction.Add(name);
        }
        else
        {
            transaction.Replace(PlainAnnotationEntity.Current(home, next), previous.Version).Add(PlainAnnotationEntity.Past(home, previous.Value));
        }

        var outcome = await table.CommitAsync(transaction.ProvenBy(RowKeys.PlainAnnotation(next.Id), RowKeys.PlainHistory(next.Id, next.Revision)), cancellationToken);
        return outcome switch
        {
            CommitOutcome.Committed => next,
            CommitOutcome.OverLimit(var what, var limit, var unit) => new TooLarge(what, limit, unit),
            _ => await RefusalAsync(previous, next, cancellationToken),
        };
    }

    private async Task<string> HomeAsync(EssayId essay, CancellationToken cancellationToken) => (await spreads.OfAsync(essay, cancellationToken)).Home;

    private async Task<Guid?> IdOfAsync(string home, string name, CancellationToken cancellationToken)
    {
        if (Guid.TryParseExact(name, "n", out var id)) return id;
        return await table.FindAsync(home, RowKeys.PlainName(name), OnlyId, cancellationToken) is { } row ? row.GetGuid(Columns.Id) : null;
    }

    private async Task<Failure> RefusalAsync(Stored<PlainAnnotation>? previous, PlainAnnotation next, CancellationToken cancellationToken)
    {
        var current = await FindAsync(next.Essay, next.Name, cancellationToken);
        if (current is null) throw new StorageUnavailableException("Storage refused an annotation and did not say why.");
        return previous is null ? new NameTaken(next.Name) : new StaleVersion(current.Value.ETag);
    }
}
