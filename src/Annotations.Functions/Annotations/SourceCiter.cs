using Annotations.Functions.Sources;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sources;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Functions.Annotations;

/// <summary>
/// Turns a draft's sources into citations. A reference that the essay has already becomes a citation of it; a new
/// one gets a readable id. Nothing is read for that: the transaction tells when an id is taken, which is rare.
/// </summary>
public sealed class SourceCiter(SourceNamer namer)
{
    /// <param name="write">Writes the annotation with its statement and the sources that come with it, in one transaction.</param>
    /// <returns>What <paramref name="write"/> returned, once no source's id was taken; <see cref="Invalid"/> where a cited source is unknown.</returns>
    public async Task<Result<Annotation>> CiteAsync(
        EssayId essay, StatementDraft draft, Change change, Func<Statement, IReadOnlyList<Source>, Task<Result<Annotation>>> write)
    {
        var references = draft.Citations.Select(citation => citation.Source).OfType<CitedSource.Inline>().Select(source => source.Reference);
        var names = SourceNames.Of(references);
        while (true)
        {
            var added = names.New.Select(name => new Source(essay, name.Id, name.Reference.WithId(name.Id.Value), 1, change, change));
            var result = await write(StatementOf(draft, names), [.. added]);
            if (result.Failure is SourceIdTaken taken)
            {
                await namer.RenameAsync(essay, names, taken.Id);
            }
            else if (result.Failure is CitedSourceMissing missing)
            {
                if (Unknown(draft, missing.Id) is { Faults.Count: > 0 } unknown) return unknown;

                // The source that says the same was deleted since it was found.
                names.Named(missing.Id).IsKnown = false;
            }
            else
            {
                return result;
            }
        }
    }

    private static Statement StatementOf(StatementDraft draft, SourceNames names) =>
        new(draft.Kind, draft.Body, draft.Language, draft.Tags, [.. draft.Citations.Select(citation => CitationOf(citation, names))]);

    private static Citation CitationOf(CitationDraft draft, SourceNames names)
    {
        var id = draft.Source switch
        {
            CitedSource.Known known => known.Id,
            CitedSource.Inline added => names.IdOf(added.Reference),
            _ => throw new InvalidOperationException($"Unknown source {draft.Source}."),
        };
        return new Citation(id, draft.Locator, draft.Label, draft.Quotation, draft.Relation);
    }

    private static Invalid Unknown(StatementDraft draft, SourceId id)
    {
        var faults = draft.Citations
            .Select((citation, i) => (citation, i))
            .Where(cited => cited.citation.Source is CitedSource.Known known && known.Id == id)
            .Select(cited => new Fault($"/sources/{cited.i}/source", "unknown-source", $"The essay has no source '{id}'; GET …/sources lists them."));
        return new Invalid([.. faults]);
    }
}
