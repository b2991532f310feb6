using Annotations.Model.Moderation;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Entities;

/// <summary>The row of a flag.</summary>
internal static class FlagEntity
{
    public static TableEntity Of(string partition, Flag flag)
    {
        var row = new TableEntity(partition, RowKeys.Flag(flag.Annotation, flag.Raised.By.Id));
        StateColumns.Write(row, FlagState.Of(flag), StoredJson.Context.FlagState);
        return row;
    }

    public static Flag Read(TableEntity row) => StateColumns.Read(row, StoredJson.Context.FlagState).ToFlag();
}
