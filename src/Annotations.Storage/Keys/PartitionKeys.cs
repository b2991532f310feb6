using Annotations.Model.Essays;

namespace Annotations.Storage.Keys;

/// <summary>Which partition a row is in: everything of an essay in one, so that every change is one transaction.</summary>
internal static class PartitionKeys
{
    /// <summary>Lists the essays there are; no essay's id begins with a tilde.</summary>
    public const string Catalogue = "~essays";

    public static string Of(EssayId essay) => essay.Value;
}
