using Annotations.Model.Annotations;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;

namespace Annotations.Storage.Keys;

/// <summary>
/// The pointers by which annotations are found: <c>i!{index}!{value}!{sentence}!{annotation}</c>. All sort by
/// sentence and time within a value, so that lists by different indexes can be intersected as they are read.
/// </summary>
internal static class IndexKeys
{
    /// <summary>Every pointer that an annotation has: none where no list has it.</summary>
    public static IEnumerable<string> Of(Annotation annotation)
    {
        if (!annotation.IsListed) return [];
        var place = RowKeys.Place(annotation.Id);
        var statement = annotation.Statement;
        return new[] { Kind(statement.Kind), Creator(annotation.Creator) }
            .Concat(statement.Tags.Select(Tag))
            .Concat(statement.Citations.Select(citation => Source(citation.Source)).Distinct())
            .Select(prefix => prefix + place);
    }

    public static string Kind(AnnotationKind kind) => Prefix("kind", kind.ToString());

    public static string Creator(Scholar creator) => Creator(creator.Id);

    public static string Creator(string scholarId) => Prefix("creator", scholarId);

    public static string Tag(string tag) => Prefix("tag", TagKey.Of(tag));

    public static string Source(SourceId source) => Prefix("source", source.Value);

    /// <summary>All pointers, from whatever.</summary>
    public static readonly KeyRange All = KeyRange.Prefix("i!");

    /// <summary>All pointers from sources, whatever the source.</summary>
    public static readonly KeyRange BySource = KeyRange.Prefix("i!source!");

    /// <summary>All pointers from creators: one for each annotation that is not deleted.</summary>
    public static readonly KeyRange ByCreator = KeyRange.Prefix("i!creator!");

    /// <summary>The source that a pointer of <see cref="BySource"/> is from.</summary>
    public static SourceId SourceOf(string key) =>
        SourceId.TryParse(key.Split('!')[2], out var id) ? id : throw new FormatException($"'{key}' is no pointer from a source.");

    private static string Prefix(string index, string value) => $"i!{index}!{KeyEscape.Escape(value)}!";
}
