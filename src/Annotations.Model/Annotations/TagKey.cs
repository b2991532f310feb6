namespace Annotations.Model.Annotations;

/// <summary>What makes two tags the same: their letters, in upper or lower case.</summary>
public static class TagKey
{
    public static string Of(string tag) => tag.ToUpperInvariant();
}
