using Annotations.Citations.Duplicates;
using Annotations.Functions.Sources;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.Storage;

namespace Annotations.Functions.Annotations;

/// <summary>Says which references of a draft are duplicates.</summary>
internal static class InlineDuplicates
{
    private const string Code = "duplicate-source";

    /// <summary>A fault for each reference that is of the same work as one before it in the draft, and does not say the same.</summary>
    public static IReadOnlyList<Fault> FaultsOf(StatementDraft draft)
    {
        var faults = new List<Fault>();
        var first = new Dictionary<DuplicateKey, (int Index, CitedSource.Inline Source)>();
        foreach (var (index, source) in InlineOf(draft))
        {
            foreach (var key in DuplicateKeys.Of(source.Reference))
            {
                if (first.TryAdd(key, (index, source)) || SameReference.Are(first[key].Source.Reference, source.Reference)) continue;
                faults.Add(new Fault($"/sources/{index}/reference", Code, $"It is of the same work as /sources/{first[key].Index}/reference, by its {DuplicateSource.NameOf(key.Kind)}. Give one of them, or send duplicates=allow in the query."));
                break;
            }
        }

        return faults;
    }

    /// <summary>A fault for each reference of whose work the essay has a source, with that source's id.</summary>
    public static IReadOnlyList<Fault> FaultsOf(StatementDraft draft, IReadOnlyList<Recognised> recognised) =>
        [.. from inline in InlineOf(draft)
            from one in recognised
            where SameReference.Are(one.Name.Reference, inline.Source.Reference)
            select new Fault($"/sources/{inline.Index}/reference", Code, $"The essay has the source '{one.Source.Id}' already, by its {DuplicateSource.NameOf(one.Key.Kind)}: give {{ \"source\": \"{one.Source.Id}\" }} in its place.")
            {
                Candidates = [new Candidate(one.Source.Id.Value, one.Source.Reference.Text("title") ?? "")],
            }];

    private static IEnumerable<(int Index, CitedSource.Inline Source)> InlineOf(StatementDraft draft) =>
        draft.Citations.Select((citation, i) => (i, citation.Source as CitedSource.Inline)).Where(inline => inline.Item2 is not null).Select(inline => (inline.i, inline.Item2!));
}
