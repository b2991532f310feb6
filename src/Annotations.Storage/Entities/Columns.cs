namespace Annotations.Storage.Entities;

/// <summary>The columns that rows have beside their state.</summary>
internal static class Columns
{
    /// <summary>The operation that wrote the row: tells our own write from another's.</summary>
    public const string Operation = "Op";

    /// <summary>On a row under a further sentence of a run: the number of the sentence where the annotation is.</summary>
    public const string Home = "Home";

    /// <summary>On an essay's row: over how many partitions its annotations are spread.</summary>
    public const string Partitions = "Partitions";

    /// <summary>On a name in the plain container: the annotation that has it.</summary>
    public const string Id = "Id";

    /// <summary>On an annotation of the plain container: what it is called.</summary>
    public const string Name = "Name";

    /// <summary>On an annotation of the plain container that was deleted.</summary>
    public const string Deleted = "Deleted";

    /// <summary>On a claim: the source that has the duplicate key without sharing it.</summary>
    public const string Source = "Source";

    /// <summary>Only on a row that keeps an essay's id while it is put back: the digest of the record that it is put back from.</summary>
    public const string Restoring = "Restoring";

    /// <summary>Beside <see cref="Restoring"/>: how many rows of the record, of the first that come, are there.</summary>
    public const string Written = "Written";

    /// <summary>Beside <see cref="Written"/>: the code that counted them.</summary>
    public const string Code = "Code";

    /// <summary>On an essay's row, until it is changed: the digest of the record that it was put back from.</summary>
    public const string RestoredFrom = "RestoredFrom";

    /// <summary>Beside <see cref="RestoredFrom"/>: the operation that every partition has in its version as long as nothing was changed.</summary>
    public const string RestoredBy = "RestoredBy";
}
