using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables.Personal;

/// <summary>How far the erasure of a scholar has come; gone once it is done.</summary>
/// <param name="Pseudonym">The id that stands in the scholar's place.</param>
/// <param name="After">The last essay that is done; null where none is.</param>
internal sealed record ErasureRow(string Scholar, string Pseudonym, string? After)
{
    private const string PseudonymColumn = "Pseudonym";
    private const string AfterColumn = "After";

    public TableEntity ToEntity() => new(PartitionKeys.Erasures, KeyEscape.Escape(Scholar)) { [PseudonymColumn] = Pseudonym, [AfterColumn] = After, [nameof(Scholar)] = Scholar };

    public static ErasureRow Read(TableEntity row) => new(row.GetString(nameof(Scholar)), row.GetString(PseudonymColumn), row.GetString(AfterColumn));
}
