using System.Globalization;
using Annotations.Model.Essays;

namespace Annotations.Storage.Keys;

/// <summary>The names of partitions; which of them a row is in, <see cref="Spread"/> tells.</summary>
internal static class PartitionKeys
{
    /// <summary>Lists the essays there are; no essay's id begins with a tilde.</summary>
    public const string Catalogue = "~essays";

    /// <summary>Nothing is ever written there: where readers look for what they are not to see yet.</summary>
    public const string Nowhere = "~nowhere";

    /// <summary>What is left of everybody's budgets. They are taken from so rarely that one partition does.</summary>
    public const string Budgets = "~budgets";

    /// <summary>The erasures that are not done.</summary>
    public const string Erasures = "~erasures";

    /// <summary>What concerns all scholars together.</summary>
    public const string Scholars = "~scholars";

    /// <summary>The partition of a scholar's profile.</summary>
    public static string OfScholar(string id) => $"~scholar~{KeyEscape.Escape(id)}";

    /// <summary>The partition of the essay itself and of its sources.</summary>
    public static string Of(EssayId essay) => essay.Value;

    /// <summary>One of the partitions, counted from 0, over which an essay's annotations are spread.</summary>
    public static string Of(EssayId essay, int number) => string.Create(CultureInfo.InvariantCulture, $"{essay.Value}~{number}");
}
