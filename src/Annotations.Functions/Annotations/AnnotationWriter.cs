using Annotations.Functions.Access;
using Annotations.Functions.Essays;
using Annotations.Functions.Telemetry;
using Annotations.Functions.Versions;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Moderation;
using Annotations.Model.Rights;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Functions.Annotations;

/// <summary>Makes, changes and deletes annotations and counter-claims.</summary>
public sealed class AnnotationWriter(EssaySnapshots snapshots, IAnnotationStore annotations, SourceCiter citer, EssayDoors doors, ChangeMaker changes, ServiceTelemetry telemetry)
{
    /// <returns>The annotation; <see cref="NotFound"/> for the essay, <see cref="Invalid"/>, <see cref="TooLarge"/> or <see cref="LicenceNotAllowed"/> for the draft.</returns>
    public Task<Result<Annotation>> CreateAsync(Caller caller, EssayId essay, NewAnnotation draft, Receipt? receipt, CancellationToken cancellationToken)
    {
        var change = changes.By(caller, receipt);
        return OnSnapshotAsync(
            essay,
            async composed => TargetResolver.Resolve(composed.Content, draft.Target).Succeeded(out var target, out var failure)
                ? await AddAsync(composed.Essay, target, draft.Statement, draft.Unique, dispute: null, change, receipt, cancellationToken)
                : failure,
            cancellationToken);
    }

    /// <returns>The counter-claim; <see cref="NotFound"/> for the essay or the sentence, and as <see cref="CreateAsync"/>.</returns>
    public Task<Result<Annotation>> DisputeAsync(Caller caller, EssayId essay, SentenceId sentence, NewCounterClaim draft, Receipt? receipt, CancellationToken cancellationToken)
    {
        var change = changes.By(caller, receipt);
        return OnSnapshotAsync(
            essay,
            async composed => composed.Content.Find(sentence) is null
                ? new NotFound("sentence", sentence.ToString())
                : await AddAsync(composed.Essay, new Target(sentence, sentence, [sentence], Exact: null), draft.Statement, draft.Unique, new Dispute(draft.Dispute, Annotation: null, Depth: 1), change, receipt, cancellationToken),
            cancellationToken);
    }

    /// <returns>The counter-claim; <see cref="Invalid"/> where the target is no one sentence, and as <see cref="CreateAsync"/>.</returns>
    public Task<Result<Annotation>> DisputeAsync(Caller caller, EssayId essay, TargetDraft disputed, NewCounterClaim draft, Receipt? receipt, CancellationToken cancellationToken)
    {
        var change = changes.By(caller, receipt);
        return OnSnapshotAsync(
            essay,
            async composed => OneSentence(composed.Content, disputed).Succeeded(out var target, out var failure)
                ? await AddAsync(composed.Essay, target, draft.Statement, draft.Unique, new Dispute(draft.Dispute, Annotation: null, Depth: 1), change, receipt, cancellationToken)
                : failure,
            cancellationToken);
    }

    /// <returns>The counter-claim; <see cref="NotFound"/> or <see cref="Gone"/> for what it disputes, and as <see cref="CreateAsync"/>.</returns>
    public async Task<Result<Annotation>> DisputeAsync(Caller caller, EssayId essay, AnnotationId disputed, NewCounterClaim draft, Receipt? receipt, CancellationToken cancellationToken)
    {
        if (!(await annotations.FindLiveAsync(essay, disputed, cancellationToken)).Succeeded(out var parent, out var failure)) return failure;
        if (parent.Value.Hidden is { } hiding) return new Withheld(disputed, hiding);
        var depth = (parent.Value.Dispute?.Depth ?? 0) + 1;
        if (depth > Limits.DisputeDepth) return new TooLarge("chain of counter-claims", Limits.DisputeDepth, "counter-claims");

        var change = changes.By(caller, receipt);
        var target = parent.Value.Target with { Exact = null, Score = null };
        var dispute = new Dispute(draft.Dispute, disputed, depth);
        return await OnSnapshotAsync(essay, composed => AddAsync(composed.Essay, target, draft.Statement, draft.Unique, dispute, change, receipt, cancellationToken), cancellationToken);
    }

    /// <returns>The new state; <see cref="LicenceNotAllowed"/>, or as the store says.</returns>
    public async Task<Result<Annotation>> ReplaceAsync(Caller caller, Stored<Annotation> current, ChangedAnnotation draft, CancellationToken cancellationToken)
    {
        var isOwn = caller.Scholar.Id == current.Value.Creator.Id;
        if (!(await LicensedAsync(current.Value.Essay, draft.Statement, isOwn, cancellationToken)).Succeeded(out var licensed, out var failure)) return failure;
        var change = changes.By(caller);
        return await OnSnapshotAsync(
            current.Value.Essay,
            composed => citer.CiteAsync(composed.Essay.Id, licensed, change, (statement, added) => annotations.WriteAsync(
                new AnnotationChange(composed.Essay, current, Next(current.Value, statement, draft, change), added.Sources) { Shared = added.Shared }, cancellationToken), cancellationToken),
            cancellationToken);
    }

    /// <returns>The deleted state; as the store says.</returns>
    public async Task<Result<Annotation>> DeleteAsync(Caller caller, Stored<Annotation> current, CancellationToken cancellationToken)
    {
        var change = changes.By(caller);
        var deleted = current.Value with
        {
            Statement = Statement.Withdrawn(current.Value.Statement.Kind),
            Target = current.Value.Target with { Exact = null, Score = null },
            Sent = null,
            Revision = current.Value.Revision + 1,
            Modified = change,
            IsDeleted = true,
        };
        return await WriteAsync(current, deleted, cancellationToken);
    }

    /// <returns>The state before the deletion, again; as the store says, and <see cref="CitedSourceMissing"/> where a source of it was deleted since.</returns>
    public async Task<Result<Annotation>> RestoreAsync(Caller caller, Stored<Annotation> deleted, CancellationToken cancellationToken)
    {
        var past = await annotations.ReadHistoryAsync(deleted.Value.Essay, deleted.Value.Id, cancellationToken);
        var restored = past.Last(state => !state.IsDeleted) with { Revision = deleted.Value.Revision + 1, Modified = changes.By(caller) };
        return await WriteAsync(deleted, restored, cancellationToken);
    }

    /// <returns>The annotation, hidden from others than its creator and editors; as the store says.</returns>
    public Task<Result<Annotation>> HideAsync(Caller caller, Stored<Annotation> current, string reason, CancellationToken cancellationToken)
    {
        var change = changes.By(caller);
        return WriteAsync(current, current.Value with { Hidden = new Hiding(reason, change), Revision = current.Value.Revision + 1, Modified = change }, cancellationToken);
    }

    /// <returns>The annotation, seen by everybody again; as the store says, and <see cref="CitedSourceMissing"/> where a source of it was deleted since.</returns>
    public Task<Result<Annotation>> ShowAsync(Caller caller, Stored<Annotation> current, CancellationToken cancellationToken) =>
        WriteAsync(current, current.Value with { Hidden = null, Revision = current.Value.Revision + 1, Modified = changes.By(caller) }, cancellationToken);

    /// <summary>The sentence that a draft names or quotes: whole, for it is what a counter-claim disputes.</summary>
    private static Result<Target> OneSentence(EssayContent content, TargetDraft draft)
    {
        if (!TargetResolver.Resolve(content, draft).Succeeded(out var target, out var failure)) return failure;
        if (target.Sentences is [_]) return target with { Exact = null };
        return new Invalid(draft.Anchor?.Pointer ?? "/sentence", "several-sentences", "A counter-claim disputes one sentence: name that.");
    }

    /// <summary>The draft under the licence that it comes to have by the essay's policy, which may be newer than the snapshot.</summary>
    /// <param name="isOwn">Whether it is of the caller's own work: nobody else may put that under the essay's default licence.</param>
    private async Task<Result<StatementDraft>> LicensedAsync(EssayId essay, StatementDraft draft, bool isOwn, CancellationToken cancellationToken)
    {
        if (await doors.FindAsync(essay, cancellationToken) is not { Access.Policy.Licences: var policy }) return EssayLookup.NotAnEssay(essay.Value);
        var licence = policy.LicenceOf(draft.Rights, isOwn && draft.TakesDefaultLicence);
        return policy.RefusalOf(licence) is { } refusal ? refusal : draft with { Rights = licence };
    }

    private async Task<Result<Annotation>> AddAsync(Essay essay, Target target, StatementDraft draft, Guid? unique, Dispute? dispute, Change change, Receipt? receipt, CancellationToken cancellationToken)
    {
        var id = new AnnotationId(target.Sentence, unique ?? change.Operation);
        if (unique is not null && await annotations.FindAsync(essay.Id, id, cancellationToken) is not null) return new Conflict("annotation-exists", $"There is, or was, an annotation '{id}' already.");
        if (!(await LicensedAsync(essay.Id, draft, isOwn: true, cancellationToken)).Succeeded(out var licensed, out var failure)) return failure;
        var result = await citer.CiteAsync(essay.Id, licensed, change, (statement, added) =>
        {
            var annotation = new Annotation
            {
                Essay = essay.Id,
                Id = id,
                Target = target,
                Statement = statement,
                Sent = draft.Sent,
                Dispute = dispute,
                Revision = 1,
                Created = change,
                Modified = change,
            };
            return annotations.WriteAsync(new AnnotationChange(essay, Previous: null, annotation, added.Sources) { Shared = added.Shared, Receipt = receipt }, cancellationToken);
        }, cancellationToken);
        if (result.Succeeded(out var created, out _)) telemetry.CountCreated(created);
        return result;
    }

    /// <summary>Writes a next state that brings no source along.</summary>
    private Task<Result<Annotation>> WriteAsync(Stored<Annotation> previous, Annotation next, CancellationToken cancellationToken) => OnSnapshotAsync(
        next.Essay,
        composed => annotations.WriteAsync(new AnnotationChange(composed.Essay, previous, next, []), cancellationToken),
        cancellationToken);

    private static Annotation Next(Annotation current, Statement statement, ChangedAnnotation draft, Change change) => current with
    {
        Statement = statement,
        Target = draft.Target ?? current.Target,
        Sent = draft.Statement.Sent ?? current.Sent?.Outdated(),
        Dispute = draft.Dispute is { } kind && current.Dispute is { } before ? before with { Kind = kind } : current.Dispute,
        Revision = current.Revision + 1,
        Modified = change,
    };

    /// <summary>Works on the essay as it was last read, and once more on a fresh one where that does not fit.</summary>
    private async Task<Result<Annotation>> OnSnapshotAsync(EssayId essay, Func<ComposedEssay, Task<Result<Annotation>>> work, CancellationToken cancellationToken)
    {
        if (await snapshots.ReadAsync(essay, cancellationToken) is not { } snapshot) return EssayLookup.NotAnEssay(essay.Value);
        var result = await work(snapshot.Composed);
        if (result.Failure is null or StaleVersion or ReceiptTaken || (snapshot.IsFresh && result.Failure is not TextMoved)) return result;

        snapshots.Forget(essay);
        if (await snapshots.ReadAsync(essay, cancellationToken) is not { } fresh) return EssayLookup.NotAnEssay(essay.Value);
        return await work(fresh.Composed);
    }
}
