using Annotations.Functions.Archives.Lines;
using Annotations.Functions.Essays;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Storage;

namespace Annotations.Functions.Archives.Reading;

/// <summary>Puts essays back from archives: checks all of one first, and lets nothing of it be seen before all is there.</summary>
public sealed class ArchiveImporter(IEssayStore essays, IRecordWriter records)
{
    /// <param name="file">The archive; can go back.</param>
    /// <returns>
    /// The essay, and whether it was not there before: the same archive again changes nothing. <see cref="UnsoundArchive"/> or <see cref="TooLarge"/> for the archive,
    /// <see cref="Conflict"/> where there is another essay of that id.
    /// </returns>
    public async Task<Result<PutEssay>> RunAsync(EssayId id, Stream file, CancellationToken cancellationToken)
    {
        if (!(await ArchiveContents.OpenAsync(file, cancellationToken)).Succeeded(out var archive, out var failure)) return failure;
        using (archive)
        {
            if (await records.FindRestoredAsync(id, archive.Digest, cancellationToken) is { } restored) return new PutEssay(restored, IsNew: false);
            if (await essays.FindAsync(id, cancellationToken) is not null) return RestorationFailures.Exists(id);

            var faults = new ArchiveFaults();
            var check = new EssayCheck(archive, id, faults);
            var record = await CheckAsync(archive, id, check, faults, cancellationToken);
            if (record is null) return faults.ToFailure();
            return await WriteAsync(archive, record, check, new ArchiveLines(archive, faults), cancellationToken);
        }
    }

    private static async Task<VerifiedRecord?> CheckAsync(ArchiveContents archive, EssayId id, EssayCheck check, ArchiveFaults faults, CancellationToken cancellationToken)
    {
        var revisions = await check.RunAsync(cancellationToken);
        if (!faults.IsEmpty || check.Current is not { } content) return null;

        var sources = new SourceCheck(archive, id, faults);
        await sources.RunAsync(cancellationToken);
        var annotations = await new AnnotationCheck(archive, id, content, [.. revisions.Select(revision => revision.Access.Policy)], sources, faults).RunAsync(cancellationToken);
        await new FlagCheck(archive, annotations, faults).RunAsync(cancellationToken);
        await new PlainCheck(archive, id, faults).RunAsync(cancellationToken);
        return faults.IsEmpty ? new VerifiedRecord(revisions, annotations) : null;
    }

    private async Task<Result<PutEssay>> WriteAsync(ArchiveContents archive, VerifiedRecord record, EssayCheck texts, ArchiveLines lines, CancellationToken cancellationToken)
    {
        var essay = record.Current;
        if (!(await records.BeginAsync(essay.Id, archive.Digest, essay.Partitions, cancellationToken)).Succeeded(out var restoration, out var failure)) return failure;
        await using (restoration)
        {
            foreach (var state in record.Revisions.Where(state => state.TextRevision == state.Revision))
            {
                await restoration.WriteTextAsync(new ComposedEssay(state, (await texts.ReadContentAsync(state, cancellationToken))!), cancellationToken);
            }

            foreach (var state in record.Revisions.SkipLast(1)) await restoration.WritePastAsync(state, cancellationToken);
            await foreach (var (_, source) in lines.ReadAsync(ArchiveNames.Sources, (json, found) => SourceLine.Read(json, essay.Id, found), cancellationToken)) await restoration.WriteAsync(source.Source, cancellationToken);
            await foreach (var (_, state) in lines.ReadAsync(ArchiveNames.SourceHistory, (json, found) => SourceLine.Read(json, essay.Id, found), cancellationToken)) await restoration.WritePastAsync(state, cancellationToken);
            await foreach (var (_, annotation) in lines.ReadAsync(ArchiveNames.Annotations, (json, found) => AnnotationLine.Read(json, essay.Id, found), cancellationToken)) await restoration.WriteAsync(record.Placed(annotation), cancellationToken);
            await foreach (var (_, state) in lines.ReadAsync(ArchiveNames.AnnotationHistory, (json, found) => AnnotationLine.Read(json, essay.Id, found), cancellationToken)) await restoration.WritePastAsync(record.Placed(state), cancellationToken);
            await foreach (var (_, annotation) in lines.ReadAsync(ArchiveNames.Plain, (json, found) => PlainAnnotationLine.Read(json, essay.Id, found), cancellationToken)) await restoration.WriteAsync(annotation, cancellationToken);
            await foreach (var (_, state) in lines.ReadAsync(ArchiveNames.PlainHistory, (json, found) => PlainAnnotationLine.Read(json, essay.Id, found), cancellationToken)) await restoration.WritePastAsync(state, cancellationToken);
            await foreach (var (_, flag) in lines.ReadAsync(ArchiveNames.Flags, FlagLine.Read, cancellationToken)) await restoration.WriteAsync(flag, cancellationToken);
            return (await restoration.CompleteAsync(essay, cancellationToken)).Select(restored => new PutEssay(restored, IsNew: true));
        }
    }
}
