using Annotations.Functions.Access;
using Annotations.Functions.Http;
using Annotations.Functions.Scholars;
using Annotations.Functions.Sources;
using Annotations.Functions.Versions;
using Annotations.Model.Access;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;

namespace Annotations.Functions.Essays;

/// <summary>Puts essays: creates them, or adds a revision.</summary>
public sealed class EssayWriter(IEssayStore essays, EssayDoors doors, ScholarNames names, ChangeMaker changes)
{
    /// <param name="stored">The essay that the draft was made on; null where there was none.</param>
    /// <returns>
    /// The essay; <see cref="Forbidden"/>, <see cref="Invalid"/>, <see cref="TooLarge"/>, <see cref="Conflict"/> where
    /// its text is annotated, <see cref="StaleVersion"/>, or a failed precondition.
    /// </returns>
    public async Task<Result<PutEssay>> PutAsync(Caller caller, EssayId id, Stored<Essay>? stored, EssayDraft draft, Preconditions preconditions, CancellationToken cancellationToken) =>
        stored is not null
            ? await ReviseAsync(caller, stored, draft, preconditions, cancellationToken)
            : await CreateAsync(caller, id, draft, preconditions, cancellationToken);

    private async Task<Result<PutEssay>> CreateAsync(Caller caller, EssayId id, EssayDraft draft, Preconditions preconditions, CancellationToken cancellationToken)
    {
        if (preconditions.RefusalToCreate("essay", id.Value) is { } refusal) return refusal;
        if (!EssayComposer.Compose(id, draft, changes.By(caller)).Succeeded(out var composed, out var failure)) return failure;
        return (await essays.AddAsync(composed, cancellationToken)).Select(essay => new PutEssay(essay, IsNew: true));
    }

    private async Task<Result<PutEssay>> ReviseAsync(Caller caller, Stored<Essay> stored, EssayDraft draft, Preconditions preconditions, CancellationToken cancellationToken)
    {
        var essay = stored.Value;
        if (!caller.MayChangeWorkOf(essay.Created.By)) return new Forbidden($"The essay is {(await names.NowAsync(essay.Created.By, cancellationToken)).Name}'s; they or an editor may put it.");

        if (ChangesAccess(draft, essay.Access) && !caller.Is(Role.Owner)) return new Forbidden("An essay's visibility and policy are its owner's to change.");
        if (draft.Partitions is { } partitions && partitions != essay.Partitions) return EssayFailures.PartitionsAreFixed(essay);
        var content = await essays.ReadContentAsync(essay, cancellationToken);
        if (!EssayComposer.Revise(essay, content, draft, changes.By(caller)).Succeeded(out var next, out var failure)) return failure;

        var isTextChanged = next.Essay.TextRevision != essay.TextRevision;
        if (!isTextChanged && next.Essay.Access.Equals(essay.Access) && IsSameDescription(next.Essay.Description, essay.Description))
        {
            return preconditions.RefusalOfStated(essay.ETag) is { } unmet ? unmet : new PutEssay(essay, IsNew: false);
        }

        // Before the missing If-Match: to add it would not help.
        if (isTextChanged && await essays.HasAnnotationsAsync(essay.Id, cancellationToken)) return EssayFailures.HasAnnotations(essay.Id);
        if (preconditions.RefusalToChange(essay.ETag) is { } refusal) return refusal;
        return await ReplaceAsync(stored, next, cancellationToken);
    }

    /// <summary>Gives somebody a role in the essay, or another one; takes it away where it is null. Nothing changes where it is so already.</summary>
    /// <returns>The essay; as the store says.</returns>
    public async Task<Result<Essay>> SetMemberAsync(Caller caller, Stored<Essay> stored, string scholar, Role? role, CancellationToken cancellationToken)
    {
        var essay = stored.Value;
        var access = role is { } given ? essay.Access.With(new Member(scholar, given)) : essay.Access.Without(scholar);
        if (access.Equals(essay.Access)) return essay;
        var next = essay with { Access = access, Revision = essay.Revision + 1, Modified = changes.By(caller) };
        return (await ReplaceAsync(stored, new ComposedEssay(next, await essays.ReadContentAsync(essay, cancellationToken)), cancellationToken)).Select(put => put.Essay);
    }

    private async Task<Result<PutEssay>> ReplaceAsync(Stored<Essay> stored, ComposedEssay next, CancellationToken cancellationToken)
    {
        var result = await essays.ReplaceAsync(stored, next, cancellationToken);
        doors.Forget(stored.Value.Id);
        return result.Select(revised => new PutEssay(revised, IsNew: false));
    }

    private static bool ChangesAccess(EssayDraft draft, EssayAccess current) =>
        (draft.Visibility is { } visibility && visibility != current.Visibility) || (draft.Policy is { } policy && !policy.Equals(current.Policy));

    private static bool IsSameDescription(EssayDescription one, EssayDescription other) =>
        one with { Citation = null } == other with { Citation = null } && SameReference.Are(one.Citation, other.Citation);
}
