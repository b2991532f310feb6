using System.Collections.Frozen;

namespace Annotations.WebAnnotations.Terms;

/// <summary>The motivations that the standard defines (Web Annotation Vocabulary, section 2.3), by their names in JSON.</summary>
public static class StandardMotivations
{
    public static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal,
        "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging");
}
