using Annotations.Citations.Duplicates;
using Annotations.Citations.References;
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
/// one gets a readable id. Nothing is read for that: the transaction tells when an id is taken or a work is known, which is rare.
/// </summary>
public sealed class SourceCiter(ISourceStore sources, SourceNamer namer)
{
    /// <param name="write">Writes the annotation with its statement and the sources that come with it, in one transaction.</param>
    /// <returns>
    /// What <paramref name="write"/> returned, once no source's id was taken; <see cref="Invalid"/> where cited sources are unknown;
    /// <see cref="DuplicateSource"/> where references are of works of which the essay has sources, unless the draft allows that.
    /// </returns>
    public async Task<Result<Annotation>> CiteAsync(EssayId essay, StatementDraft draft, Change change, Func<Statement, NewSources, Task<Result<Annotation>>> write, CancellationToken cancellationToken)
    {
        var names = SourceNames.Of(ReferencesOf(draft));
        if (draft.AllowsDuplicates) await namer.RecogniseAsync(essay, names, cancellationToken);
        else if (InlineDuplicates.FaultsOf(draft) is { Count: > 0 } faults) return new Invalid(faults);
        while (true)
        {
            var added = SourcesOf(essay, draft, names, change);
            var result = await write(StatementOf(draft, names), added);

            // More sources than fit in the annotation's transaction are written before it: nothing cites them yet, which does no harm.
            var failure = result.Failure is TooLarge && added.Sources.Count > 0 ? await AddBeforehandAsync(names, added, cancellationToken) : result.Failure;
            if (failure is null && result.Failure is null) return result;
            if (failure is not null && await RefusalAsync(essay, draft, names, failure, cancellationToken) is { } refusal) return refusal;
        }
    }

    /// <summary>Puts right what made storage refuse, so that the next attempt may succeed.</summary>
    /// <returns>The failure to answer where that cannot be; else null.</returns>
    private async Task<Failure?> RefusalAsync(EssayId essay, StatementDraft draft, SourceNames names, Failure failure, CancellationToken cancellationToken)
    {
        switch (failure)
        {
            case SourceIdTaken taken:
                await namer.RenameAsync(essay, names, taken.Id, cancellationToken);
                return null;
            case DuplicateSource duplicate:
                var before = names.New.Count();
                var recognised = await namer.RecogniseAsync(essay, names, cancellationToken);
                if (recognised.Count > 0) return new DuplicateSource(recognised[0].Source.Id, recognised[0].Key.Kind) { Faults = InlineDuplicates.FaultsOf(draft, recognised) };
                return names.New.Count() < before ? null : duplicate;
            case CitedSourceMissing missing:
                if (await UnknownAsync(essay, draft, cancellationToken) is { Faults.Count: > 0 } unknown) return unknown;

                // The source that says the same was deleted since it was found.
                names.Forget(missing.Id);
                return null;
            default:
                return failure;
        }
    }

    private async Task<Failure?> AddBeforehandAsync(SourceNames names, NewSources added, CancellationToken cancellationToken)
    {
        foreach (var source in added.Sources)
        {
            if (await sources.AddAsync([source], added.Shared, receipt: null, cancellationToken) is { } failure) return failure;
            names.Named(source.Id).Known = source.Id;
        }

        return null;
    }

    private static IEnumerable<Reference> ReferencesOf(StatementDraft draft) =>
        draft.Citations.Select(citation => citation.Source).OfType<CitedSource.Inline>().Select(source => source.Reference);

    private static NewSources SourcesOf(EssayId essay, StatementDraft draft, SourceNames names, Change change)
    {
        var added = names.New.Select(name => new Source(essay, name.Id, name.Reference.WithId(name.Id.Value), 1, change, change)).ToList();
        return new NewSources(added, SharedKeys.Of(draft.AllowsDuplicates, added));
    }

    private static Statement StatementOf(StatementDraft draft, SourceNames names) =>
        new(draft.Kind, draft.Body, draft.Language, draft.Tags, [.. draft.Citations.Select(citation => CitationOf(citation, names))]) { Rights = draft.Rights };

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

    /// <summary>Every source that the draft cites by id and the essay does not have.</summary>
    private async Task<Invalid> UnknownAsync(EssayId essay, StatementDraft draft, CancellationToken cancellationToken)
    {
        var cited = draft.Citations.Select((citation, i) => (Id: (citation.Source as CitedSource.Known)?.Id, Index: i)).Where(citation => citation.Id is not null).ToList();
        var ids = cited.Select(citation => citation.Id!.Value).Distinct().ToList();
        var found = ids.Count == 0 ? [] : (await sources.ReadAsync(essay, ids, cancellationToken)).Select(source => source.Id).ToHashSet();
        var faults = cited
            .Where(citation => !found.Contains(citation.Id!.Value))
            .Select(citation => new Fault($"/sources/{citation.Index}/source", "unknown-source", $"The essay has no source '{citation.Id}'; GET …/sources lists them."));
        return new Invalid([.. faults]);
    }
}

/// <summary>The sources that come with an annotation.</summary>
/// <param name="Shared">The duplicate keys that they may have in common with others.</param>
public sealed record NewSources(IReadOnlyList<Source> Sources, IReadOnlySet<DuplicateKey> Shared);
