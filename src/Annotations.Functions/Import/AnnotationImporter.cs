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
        var drafts = new List<(int Line, Annotation Annotation)>();
        for (var i = 0; i < lines.Count; i++)
        {
            // What is disputed must be there before what disputes it.
            if (lines[i].Succeeded(out var line, out _) && DisputesOneOf(drafts, line)) await FlushAsync(drafts, outcomes, cancellationToken);
            outcomes[i] = await TakeAsync(i, lines[i], drafts, cancellationToken);
        }

        await FlushAsync(drafts, outcomes, cancellationToken);
        return [.. outcomes.Select(outcome => outcome!)];
    }

    private static bool DisputesOneOf(List<(int Line, Annotation Annotation)> drafts, ImportLine line) =>
        line is ImportLine.OfAnnotation { Dispute.Annotation: { } disputed } && drafts.Exists(draft => draft.Annotation.Id == disputed);

    /// <summary>The line's outcome; null where it waits among the drafts.</summary>
    private async Task<ImportOutcome?> TakeAsync(int number, Result<ImportLine> read, List<(int Line, Annotation Annotation)> drafts, CancellationToken cancellationToken)
    {
        if (!read.Succeeded(out var line, out var failure)) return ImportOutcome.Refused(failure);
        if (line is ImportLine.OfSource source) return await WriteSourceAsync(source, cancellationToken);
        if (!(await DraftAsync((ImportLine.OfAnnotation)line, cancellationToken)).Succeeded(out var draft, out failure)) return ImportOutcome.Refused(failure);

        var twin = drafts.Find(earlier => earlier.Annotation.Id == draft.Id).Annotation;
        if (twin is not null) return OutcomeOf(draft, new BatchResult.Present(twin));
        drafts.Add((number, draft));
        return null;
    }

    private async Task FlushAsync(List<(int Line, Annotation Annotation)> drafts, ImportOutcome?[] outcomes, CancellationToken cancellationToken)
    {
        var results = await annotations.WriteManyAsync(composed.Essay, drafts.ConvertAll(draft => draft.Annotation), cancellationToken);
        foreach (var ((line, draft), result) in drafts.Zip(results))
        {
            outcomes[line] = OutcomeOf(draft, result);
            if (result is BatchResult.Created) telemetry.CountCreated(draft);
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
        var draft = new Annotation
        {
            Essay = essay,
            Id = line.Id ?? ContentId.Of(target, line, caller),
            Target = target,
            Statement = line.Statement.ToStatement(),
            Dispute = dispute.Value,
            Revision = revision,
            Created = created,
            Modified = modified,
        };
        if (draft.Id.Sentence != target.Sentence) return new Invalid("/id", "invalid", $"The id begins with the annotation's first sentence, {target.Sentence}.");
        return RefusalOfRecord(line.Record) is { } refusal && !await IsPresentAsync(draft, cancellationToken) ? refusal : draft;
    }

    /// <summary>Who else than an editor of the service may say that somebody else made it, or when? What is there already may be sent again.</summary>
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

    private static ImportOutcome OutcomeOf(Annotation draft, BatchResult result) => result switch
    {
        BatchResult.Created => ImportOutcome.Created(draft.Id.ToString()),
        BatchResult.Present(var present) when SameAnnotation.Are(present, draft) => ImportOutcome.Unchanged(draft.Id.ToString()),
        BatchResult.Present({ IsDeleted: true } present) => ImportOutcome.Refused(new Gone("annotation", draft.Id.ToString(), present.Modified.At, present.ETag), draft.Id.ToString()),
        BatchResult.Present => ImportOutcome.Refused(new Conflict("annotation-exists", $"There is an annotation '{draft.Id}' that says something else. PUT changes it."), draft.Id.ToString()),
        BatchResult.Refused(var failure) => ImportOutcome.Refused(failure, draft.Id.ToString()),
        _ => throw new InvalidOperationException($"Unknown result {result}."),
    };

    private static ImportOutcome OutcomeOf(Source source, Source present) =>
        SameReference.Are(source.Reference, present.Reference) ? ImportOutcome.Unchanged(source.Id.Value) : ImportOutcome.Refused(new SourceIdTaken(source.Id), source.Id.Value);

    /// <summary>A value that may be absent, for a result that may not.</summary>
    private readonly record struct Holder<T>(T? Value)
        where T : class;
}
