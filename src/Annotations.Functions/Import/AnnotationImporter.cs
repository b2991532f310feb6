using Annotations.Citations.Duplicates;
using Annotations.Functions.Sources;
using Annotations.Functions.Telemetry;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Functions.Import;

/// <summary>Writes the lines of one import. The same lines again change nothing.</summary>
internal sealed class AnnotationImporter(ComposedEssay composed, Caller caller, Func<Change> newChange, IAnnotationStore annotations, ISourceStore sources, ServiceTelemetry telemetry)
{
    private readonly EssayId essay = composed.Essay.Id;

    /// <returns>An outcome for each line, in their order.</returns>
    public async Task<IReadOnlyList<ImportOutcome>> WriteAsync(IReadOnlyList<Result<ImportLine>> lines, CancellationToken cancellationToken)
    {
        var outcomes = new ImportOutcome?[lines.Count];
        var drafts = new List<Draft>();
        for (var i = 0; i < lines.Count; i++)
        {
            // What is disputed must be there before what disputes it.
            if (lines[i].Succeeded(out var line, out _) && DisputesOneOf(drafts, line)) await FlushAsync(drafts, outcomes, cancellationToken);
            outcomes[i] = await TakeAsync(i, lines[i], drafts, cancellationToken);
        }

        await FlushAsync(drafts, outcomes, cancellationToken);
        return [.. outcomes.Select(outcome => outcome!)];
    }

    private static bool DisputesOneOf(List<Draft> drafts, ImportLine line) =>
        line is ImportLine.OfAnnotation { Dispute.Annotation: { } disputed } && drafts.Exists(draft => draft.Annotation.Id == disputed);

    /// <summary>The line's outcome; null where it waits among the drafts.</summary>
    private async Task<ImportOutcome?> TakeAsync(int number, Result<ImportLine> read, List<Draft> drafts, CancellationToken cancellationToken)
    {
        if (!read.Succeeded(out var line, out var failure)) return ImportOutcome.Refused(failure);
        if (line is ImportLine.OfSource source) return await WriteSourceAsync(source, cancellationToken);
        var annotation = (ImportLine.OfAnnotation)line;
        if (!(await DraftAsync(annotation, cancellationToken)).Succeeded(out var made, out failure)) return ImportOutcome.Refused(failure);

        var draft = new Draft(number, made, annotation.Statement.Rights is not null);
        if (drafts.Find(earlier => earlier.Annotation.Id == made.Id) is { } twin) return OutcomeOf(draft, new BatchResult.Present(twin.Annotation));
        drafts.Add(draft);
        return null;
    }

    private async Task FlushAsync(List<Draft> drafts, ImportOutcome?[] outcomes, CancellationToken cancellationToken)
    {
        var results = await annotations.WriteManyAsync(composed.Essay, drafts.ConvertAll(draft => draft.Annotation), cancellationToken);
        foreach (var (draft, result) in drafts.Zip(results))
        {
            outcomes[draft.Line] = OutcomeOf(draft, result);
            if (result is BatchResult.Created) telemetry.CountCreated(draft.Annotation);
        }

        drafts.Clear();
    }

    private async Task<ImportOutcome> WriteSourceAsync(ImportLine.OfSource line, CancellationToken cancellationToken)
    {
        var (created, modified, revision) = Stamp(line.Record);
        var source = new Source(essay, line.Id, line.Reference.WithId(line.Id.Value), revision, created, modified);
        if (await sources.FindAsync(essay, line.Id, cancellationToken) is { } present) return OutcomeOf(source, present.Value);
        if (RefusalOfRecord(line.Record) is { } refusal) return ImportOutcome.Refused(refusal, line.Id.Value);

        // A line gives its source an id, by which the lines after it cite it: it is taken as it says, whatever the essay has.
        var keys = DuplicateKeys.Of(source.Reference).ToHashSet();
        return await sources.AddAsync([source], keys, receipt: null, cancellationToken) is { } failure ? ImportOutcome.Refused(failure, line.Id.Value) : ImportOutcome.Created(line.Id.Value);
    }

    private async Task<Result<Annotation>> DraftAsync(ImportLine.OfAnnotation line, CancellationToken cancellationToken)
    {
        if (!TargetResolver.Resolve(composed.Content, line.Target).Succeeded(out var target, out var failure)) return failure;
        if (!(await DisputeAsync(line, target.Sentence, cancellationToken)).Succeeded(out var dispute, out failure)) return failure;

        var (created, modified, revision) = Stamp(line.Record);
        var policy = composed.Essay.Access.Policy.Licences;
        var licence = policy.LicenceOf(line.Statement.Rights, takesDefault: created.By.Id == caller.Scholar.Id);
        var draft = new Annotation
        {
            Essay = essay,
            Id = line.Id ?? ContentId.Of(target, line, caller),
            Target = target,
            Statement = line.Statement.ToStatement() with { Rights = licence },
            Dispute = dispute.Value,
            Revision = revision,
            Created = created,
            Modified = modified,
        };
        if (draft.Id.Sentence != target.Sentence) return new Invalid("/id", "invalid", $"The id begins with the annotation's first sentence, {target.Sentence}.");

        // What is there already may be sent again, whoever sends it and whatever the policy is now.
        return (RefusalOfRecord(line.Record) ?? (Failure?)policy.RefusalOf(licence)) is { } refusal && !await IsPresentAsync(draft, cancellationToken) ? refusal : draft;
    }

    /// <summary>Who else than an editor of the service may say that somebody else made it, or when?</summary>
    private Forbidden? RefusalOfRecord(ImportedRecord record) =>
        caller.InService >= Role.Editor || record.IsCallersOwn(caller) ? null : new Forbidden("Editors of the service import the work of others, and work with a date of its own. Leave out creator, created, modified, modifiedBy and revision to import as yourself.");

    private async Task<bool> IsPresentAsync(Annotation draft, CancellationToken cancellationToken) =>
        await annotations.FindAsync(essay, draft.Id, cancellationToken) is not null;

    private async Task<Result<Holder<Model.Disputes.Dispute>>> DisputeAsync(ImportLine.OfAnnotation line, SentenceId sentence, CancellationToken cancellationToken)
    {
        if (line.Dispute is not { } dispute) return new Holder<Model.Disputes.Dispute>(null);
        if (dispute.Annotation is not { } disputed)
        {
            return dispute.Sentence == sentence
                ? new Holder<Model.Disputes.Dispute>(new(dispute.Kind, null, 1))
                : new Invalid("/disputes/sentence", "invalid", $"A counter-claim is about the sentence that it disputes, here {sentence}.");
        }

        if (await annotations.FindAsync(essay, disputed, cancellationToken) is not { } parent) return new Invalid("/disputes/annotation", "unknown-annotation", $"The essay has no annotation '{disputed}'; what is disputed comes on a line before.");
        if (parent.Value.Target.Sentence != sentence) return new Invalid("/disputes/annotation", "invalid", $"A counter-claim is about the sentence of what it disputes, {parent.Value.Target.Sentence}.");
        var depth = (parent.Value.Dispute?.Depth ?? 0) + 1;
        if (depth > Model.Limits.DisputeDepth) return new TooLarge("chain of counter-claims", Model.Limits.DisputeDepth, "counter-claims");
        return new Holder<Model.Disputes.Dispute>(new(dispute.Kind, disputed, depth));
    }

    private (Change Created, Change Modified, int Revision) Stamp(ImportedRecord record)
    {
        var now = newChange();
        var created = new Change(record.Creator ?? caller.Scholar, record.Created ?? now.At, now.Operation);
        var modified = new Change(record.ModifiedBy ?? created.By, record.Modified ?? created.At, now.Operation);
        return (created, modified, record.Revision ?? 1);
    }

    private static ImportOutcome OutcomeOf(Draft draft, BatchResult result)
    {
        var id = draft.Annotation.Id.ToString();
        return result switch
        {
            BatchResult.Created => ImportOutcome.Created(id),
            BatchResult.Present(var present) when SameAnnotation.Are(present, draft.Beside(present)) => ImportOutcome.Unchanged(id),
            BatchResult.Present({ IsDeleted: true } present) => ImportOutcome.Refused(new Gone("annotation", id, present.Modified.At, present.ETag), id),
            BatchResult.Present => ImportOutcome.Refused(new Conflict("annotation-exists", $"There is an annotation '{id}' that says something else. PUT changes it."), id),
            BatchResult.Refused(var failure) => ImportOutcome.Refused(failure, id),
            _ => throw new InvalidOperationException($"Unknown result {result}."),
        };
    }

    private static ImportOutcome OutcomeOf(Source source, Source present) =>
        SameReference.Are(source.Reference, present.Reference) ? ImportOutcome.Unchanged(source.Id.Value) : ImportOutcome.Refused(new SourceIdTaken(source.Id), source.Id.Value);

    /// <summary>An annotation that waits to be written.</summary>
    /// <param name="Line">The index of its line.</param>
    /// <param name="SaysLicence">Whether the line says under which licence it is; else it leaves that as it is.</param>
    private sealed record Draft(int Line, Annotation Annotation, bool SaysLicence)
    {
        /// <summary>As it is compared with what is there.</summary>
        public Annotation Beside(Annotation present) =>
            SaysLicence ? Annotation : Annotation with { Statement = Annotation.Statement with { Rights = present.Statement.Rights } };
    }

    /// <summary>A value that may be absent, for a result that may not.</summary>
    private readonly record struct Holder<T>(T? Value)
        where T : class;
}
