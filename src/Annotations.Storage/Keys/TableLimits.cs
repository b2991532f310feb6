namespace Annotations.Storage.Keys;

/// <summary>
/// Azure Table Storage's limits ("Understanding the Table service data model", "Performing entity group transactions").
/// Azurite enforces few of them, so that our own guards must.
/// </summary>
internal static class TableLimits
{
    public const int MaxOperationsPerTransaction = 100;
    public const int MaxTransactionBytes = 4 * 1024 * 1024;
    public const int MaxEntityBytes = 1024 * 1024;
    public const int MaxPropertiesPerEntity = 252;
    public const int MaxKeyCharacters = 512;

    /// <summary>64 KiB of UTF-16.</summary>
    public const int MaxStringCharacters = 32 * 1024;

    public const int MaxRowsPerQuery = 1000;
}
