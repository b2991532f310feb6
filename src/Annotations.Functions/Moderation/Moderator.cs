using Annotations.Functions.Annotations;
using Annotations.Functions.Versions;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.Model.Moderation;
using Annotations.Model.Scholars;
using Annotations.Storage;

namespace Annotations.Functions.Moderation;

/// <summary>Takes flags, and what editors decide on them.</summary>
public sealed class Moderator(IFlagStore flags, AnnotationWriter writer, ChangeMaker changes)
{
    /// <summary>Raises a flag, or changes the one that the scholar has raised already.</summary>
    /// <returns>The flag; <see cref="Conflict"/> where an editor has decided on the annotation as it is.</returns>
    public async Task<Result<Flag>> FlagAsync(Caller caller, Annotation annotation, string reason, CancellationToken cancellationToken)
    {
        var earlier = await flags.FindAsync(annotation.Essay, annotation.Id, caller.Scholar.Id, cancellationToken);
        if (earlier is { Status: not FlagStatus.Open } && earlier.Revision == annotation.Revision) return new Conflict("already-decided", "An editor has decided on your flag, and the annotation is as it was then.");
        var flag = new Flag(annotation.Id, annotation.Revision, reason, changes.By(caller));
        await flags.WriteAsync(annotation.Essay, flag, cancellationToken);
        return flag;
    }

    /// <returns>The hidden annotation, whose open flags are upheld; as the store says.</returns>
    public async Task<Result<Annotation>> HideAsync(Caller caller, Stored<Annotation> current, string reason, CancellationToken cancellationToken)
    {
        if (!(await writer.HideAsync(caller, current, reason, cancellationToken)).Succeeded(out var hidden, out var failure)) return failure;
        await DecideAsync(caller, hidden, FlagStatus.Upheld, reason, cancellationToken);
        return hidden;
    }

    /// <returns>The annotation, seen by everybody again; as the store says.</returns>
    public Task<Result<Annotation>> ShowAsync(Caller caller, Stored<Annotation> current, CancellationToken cancellationToken) => writer.ShowAsync(caller, current, cancellationToken);

    /// <summary>Decides on the open flags of an annotation. Safe to repeat: those that are decided stay so.</summary>
    public async Task<IReadOnlyList<Flag>> DecideAsync(Caller caller, Annotation annotation, FlagStatus status, string note, CancellationToken cancellationToken)
    {
        var change = changes.By(caller);
        var decided = new List<Flag>();
        foreach (var flag in (await flags.ReadAsync(annotation.Essay, annotation.Id, cancellationToken)).Where(flag => flag.Status == FlagStatus.Open))
        {
            // Of the annotation as it is now: who flags it again needs another state of it.
            decided.Add(flag with { Status = status, Decided = change, Note = note, Revision = annotation.Revision });
            await flags.WriteAsync(annotation.Essay, decided[^1], cancellationToken);
        }

        return decided;
    }
}
