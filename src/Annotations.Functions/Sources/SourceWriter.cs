using Annotations.Citations.References;
using Annotations.Functions.Versions;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.Sources;

/// <summary>Makes, changes and deletes sources.</summary>
public sealed class SourceWriter(ISourceStore sources, SourceNamer namer, ChangeMaker changes)
{
    /// <returns>The source: a new one, or the one that the essay has already and that says the same; <see cref="DuplicateSource"/> where it has one of the same work, unless that is wanted.</returns>
    public async Task<Result<CreatedSource>> CreateAsync(Caller caller, EssayId essay, Reference reference, bool allowsDuplicates, Receipt? receipt, CancellationToken cancellationToken)
    {
        var change = changes.By(caller);
        var names = SourceNames.Of([reference]);
        if (allowsDuplicates) await namer.RecogniseAsync(essay, names, cancellationToken);
        while (names.New.FirstOrDefault() is { } name)
        {
            var source = new Source(essay, name.Id, reference.WithId(name.Id.Value), 1, change, change);
            var failure = await sources.AddAsync([source], SharedKeys.Of(allowsDuplicates, [source]), receipt, cancellationToken);
            if (failure is null) return new CreatedSource(source, IsNew: true);
            if (failure is SourceIdTaken taken) await namer.RenameAsync(essay, names, taken.Id, cancellationToken);
            else if (failure is not DuplicateSource || await namer.RecogniseAsync(essay, names, cancellationToken) is not [] || names.New.Any()) return failure;
        }

        var id = names.IdOf(reference);
        return await sources.FindAsync(essay, id, cancellationToken) is { } known
            ? new CreatedSource(known.Value, IsNew: false)
            : new NotFound("source", id.Value);
    }

    /// <returns>The next state; <see cref="StaleVersion"/>, or <see cref="DuplicateSource"/> where another source is of the same work, unless that is wanted.</returns>
    public Task<Result<Source>> ReplaceAsync(Caller caller, Stored<Source> current, Reference reference, bool allowsDuplicates, CancellationToken cancellationToken)
    {
        var source = current.Value;
        var next = source with { Reference = reference.WithId(source.Id.Value), Revision = source.Revision + 1, Modified = changes.By(caller) };
        return sources.ReplaceAsync(current, next, SharedKeys.Of(allowsDuplicates, [next]), cancellationToken);
    }

    /// <returns>The state that was deleted; <see cref="StaleVersion"/>, or <see cref="Conflict"/> where annotations cite it.</returns>
    public Task<Result<Source>> DeleteAsync(Caller caller, Stored<Source> current, CancellationToken cancellationToken) =>
        sources.DeleteAsync(current, changes.By(caller), cancellationToken);
}

/// <summary>A source that was sent, and whether the essay did not have it before.</summary>
public sealed record CreatedSource(Source Source, bool IsNew);
