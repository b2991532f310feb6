using Annotations.Model.Essays;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Azure;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <summary>The rows of one change, collected. Every change touches the version of its partition.</summary>
internal sealed class Transaction
{
    private readonly List<TableTransactionAction> actions = [];
    private readonly HashSet<string> demanded = new(StringComparer.Ordinal);
    private readonly HashSet<string> ensured = new(StringComparer.Ordinal);
    private readonly string partition;

    /// <summary>A change of the essay itself or of its sources.</summary>
    public Transaction(EssayId essay, Guid operation)
        : this(PartitionKeys.Of(essay), operation)
    {
    }

    public Transaction(string partition, Guid operation)
    {
        (this.partition, Operation) = (partition, operation);
        actions.Add(new(TableTransactionActionType.UpsertMerge, EssayEntity.Version(partition, operation)));
    }

    /// <summary>The operation by which the rows of <see cref="Proofs"/> are told from others' writes.</summary>
    public Guid Operation { get; }

    /// <summary>Where the operation is found once the transaction is committed.</summary>
    public IReadOnlyList<string> Proofs { get; private set; } = [];

    public string Partition => partition;

    public IReadOnlyList<TableTransactionAction> Actions => actions;

    /// <summary>The rows that <see cref="Demand"/> named.</summary>
    public IReadOnlyCollection<string> Demanded => demanded;

    /// <summary>Names the row that will hold the operation, and those to which the next change would move it.</summary>
    public Transaction ProvenBy(params string[] rows)
    {
        Proofs = rows;
        return this;
    }

    /// <summary>Refused with 409 where the row is there already.</summary>
    public Transaction Add(TableEntity entity) => With(TableTransactionActionType.Add, entity);

    /// <summary>Refused with 412 where the row is not at that version any more, with 404 where it is gone.</summary>
    public Transaction Replace(TableEntity entity, RowVersion version) =>
        With(TableTransactionActionType.UpdateReplace, entity, new ETag(version.Value));

    /// <summary>Refused with 409 where another receipt of that id was written meanwhile.</summary>
    public Transaction Add(EssayId essay, Receipt? receipt, string created)
    {
        if (receipt is null) return this;
        var entity = ReceiptEntity.Of(essay, receipt, created, Operation);
        return receipt.Replaces is { } expired ? Replace(entity, expired) : Add(entity);
    }

    /// <summary>Writes a row that has nothing but its key.</summary>
    public Transaction Put(string rowKey) => Put(new TableEntity(partition, rowKey));

    /// <summary>Writes a row whatever was there.</summary>
    public Transaction Put(TableEntity entity) => With(TableTransactionActionType.UpsertReplace, entity);

    /// <summary>Makes sure that a row is there, and changes its version; what it holds stays.</summary>
    public Transaction Ensure(string rowKey) =>
        ensured.Add(rowKey) ? With(TableTransactionActionType.UpsertMerge, new TableEntity(partition, rowKey)) : this;

    public Transaction Delete(string rowKey) =>
        With(TableTransactionActionType.Delete, new TableEntity(partition, rowKey), ETag.All);

    public Transaction Delete(string rowKey, RowVersion version) =>
        With(TableTransactionActionType.Delete, new TableEntity(partition, rowKey), new ETag(version.Value));

    /// <summary>Refused with 404 where the row is not there. Any number of changes may demand the same row at the same time.</summary>
    public Transaction Demand(string rowKey) =>
        demanded.Add(rowKey) ? With(TableTransactionActionType.UpdateMerge, new TableEntity(partition, rowKey), ETag.All) : this;

    /// <summary>Refused with 412 where anything of the essay was changed since <paramref name="version"/> was read.</summary>
    public Transaction AtVersion(RowVersion version)
    {
        actions[0] = new(TableTransactionActionType.UpdateMerge, actions[0].Entity, new ETag(version.Value));
        return this;
    }

    private Transaction With(TableTransactionActionType type, TableEntity entity, ETag etag = default)
    {
        actions.Add(new(type, entity, etag));
        return this;
    }
}
