using Annotations.Functions.Http;
using Annotations.Functions.Versions;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;

namespace Annotations.Functions.Scholars;

/// <summary>Puts profiles.</summary>
public sealed class ProfileWriter(IProfileStore profiles, ScholarNames names, ChangeMaker changes)
{
    /// <returns>The profile; <see cref="StaleVersion"/>, or a failed precondition. The same again changes nothing.</returns>
    public async Task<Result<Profile>> PutAsync(Caller caller, Stored<Profile>? stored, ProfileDraft draft, Preconditions preconditions, CancellationToken cancellationToken)
    {
        if (stored is { Value: var same } && draft == new ProfileDraft(same.Name, same.Orcid, same.Affiliation)) return preconditions.RefusalOfStated(same.ETag) is { } unmet ? unmet : same;
        if (stored is not null && preconditions.RefusalToChange(stored.Value.ETag) is { } refusal) return refusal;

        var change = changes.By(caller);
        var next = new Profile(caller.Scholar.Id, draft.Name, draft.Orcid, draft.Affiliation, (stored?.Value.Revision ?? 0) + 1, stored?.Value.Created ?? change.At, change.At, change.Operation);
        var written = await profiles.WriteAsync(stored, next, cancellationToken);
        names.Forget(caller.Scholar.Id);
        return written;
    }
}
