using Annotations.Model.Access;
using Annotations.Model.Failures;

namespace Annotations.Model.Annotations;

/// <summary>What a statement must keep to, beyond the shape of its fields.</summary>
public static class StatementRules
{
    /// <summary>Every rule that the draft breaks; pointers are into the draft's JSON.</summary>
    /// <param name="policy">That of the essay.</param>
    public static IEnumerable<Fault> Check(StatementDraft draft, EssayPolicy policy) =>
        [.. BodyFaults(draft), .. TagFaults(draft.Tags), .. SourceFaults(draft, policy)];

    private static IEnumerable<Fault> BodyFaults(StatementDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Body)) yield return new Fault("/body", "empty", "An annotation says something: give a body of 1 to 16,000 characters.");
    }

    private static IEnumerable<Fault> TagFaults(IReadOnlyList<string> tags)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tags.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(tags[i])) yield return new Fault($"/tags/{i}", "empty", "A tag has 1 to 64 characters that are not white space.");
            else if (!seen.Add(TagKey.Of(tags[i]))) yield return new Fault($"/tags/{i}", "duplicate", $"The tag '{tags[i]}' is given twice; upper and lower case count as the same.");
        }
    }

    private static IEnumerable<Fault> SourceFaults(StatementDraft draft, EssayPolicy policy)
    {
        if (draft.Citations.Count == 0 && policy.SourcesRequired.Contains(draft.Kind))
        {
            yield return new Fault("/sources", "source-required", "An annotation of this kind cites at least one source: give 'sources' with a 'source' id or a 'reference' in CSL-JSON.");
        }
    }
}
