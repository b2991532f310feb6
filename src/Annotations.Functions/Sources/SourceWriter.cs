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
    /// <returns>The source: a new one, or the one that the essay has already and that says the same.</returns>
    public async Task<Result<CreatedSource>> CreateAsync(Caller caller, EssayId essay, Reference reference, Receipt? receipt, CancellationToken cancellationToken)
    {
        var change = changes.By(caller);
        var names = SourceNames.Of([reference]);
        while (names.New.FirstOrDefault() is { } name)
        {
            var source = new Source(essay, name.Id, reference.WithId(name.Id.Value), 1, change, change);
            var result = await sources.AddAsync(source, receipt, cancellationToken);
            if (result.Failure is not SourceIdTaken taken) return result.Select(added => new CreatedSource(added, IsNew: true));
            await namer.RenameAsync(essay, names, taken.Id);
        }

        var id = names.IdOf(reference);
        return await sources.FindAsync(essay, id, cancellationToken) is { } known
            ? new CreatedSource(known.Value, IsNew: false)
            : new NotFound("source", id.Value);
    }

    /// <returns>The next state, or <see cref="StaleVersion"/>.</returns>
    public Task<Result<Source>> ReplaceAsync(Caller caller, Stored<Source> current, Reference reference, CancellationToken cancellationToken)
    {
        var source = current.Value;
        var next = source with { Reference = reference.WithId(source.Id.Value), Revision = source.Revision + 1, Modified = changes.By(caller) };
        return sources.ReplaceAsync(current, next, cancellationToken);
    }

    /// <returns>The state that was deleted; <see cref="StaleVersion"/>, or <see cref="Conflict"/> where annotations cite it.</returns>
    public Task<Result<Source>> DeleteAsync(Caller caller, Stored<Source> current, CancellationToken cancellationToken) =>
        sources.DeleteAsync(current, changes.By(caller), cancellationToken);
}

/// <summary>A source that was sent, and whether the essay did not have it before.</summary>
public sealed record CreatedSource(Source Source, bool IsNew);
