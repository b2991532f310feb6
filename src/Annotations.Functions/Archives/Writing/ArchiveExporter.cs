using System.Runtime.CompilerServices;
using System.Text;
using Annotations.Citations.Formats;
using Annotations.Citations.References;
using Annotations.Functions.Archives.Lines;
using Annotations.Functions.Exports;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Moderation;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;
using Annotations.Storage;

namespace Annotations.Functions.Archives.Writing;

/// <summary>
/// Writes everything that is kept of an essay as an RO-Crate (RO-Crate Metadata Specification 1.1) in a ZIP file. The same content is the same bytes,
/// wherever it is kept: nothing in it tells of the service, its address or the time of the export.
/// </summary>
public sealed class ArchiveExporter(IEssayStore essays, IRecordReader record)
{
    private readonly PlainRecord plain = new(record);

    /// <param name="essay">At its current revision. What becomes of it while it is read is not in the archive.</param>
    /// <param name="reader">For whom it is. One for editors has the flags, and what was hidden and deleted by editors; one for owners has the members, too.</param>
    public async Task WriteAsync(Essay essay, Role reader, Stream output, CancellationToken cancellationToken)
    {
        await using var zip = new ArchiveZip(output);
        var summary = new ArchiveSummary();
        var (isForEditors, isForOwners) = (reader >= Role.Editor, reader >= Role.Owner);
        await AddEssayAsync(zip, essay, isForOwners, summary, cancellationToken);

        // Flags before annotations: what a flag is about never goes away.
        if (isForEditors) await AddFlagsAsync(zip, essay, summary, cancellationToken);

        // Annotations before sources: one that is cited cannot go away, and new ones do no harm.
        var cited = await AddAnnotationsAsync(zip, essay, !isForEditors, summary, cancellationToken);
        await plain.AddAsync(zip, essay.Id, !isForEditors, summary, cancellationToken);
        var references = await AddSourcesAsync(zip, essay, summary, cancellationToken);
        if (references.Count(reference => cited.Contains(reference.Id)) < cited.Count) throw ChangedMeanwhile();
        await AddReferencesAsync(zip, references, ArchiveNames.BibTeX, "bibtex", "The sources in BibTeX", cancellationToken);
        await AddReferencesAsync(zip, references, ArchiveNames.CslJson, "csl-json", "The sources in CSL-JSON", cancellationToken);

        var crate = new Crate(essay, summary, [.. zip.Files]);
        await zip.AddBytesAsync(new(ArchiveNames.Metadata, "application/ld+json", "What is in the archive", ArchiveNames.Essay), CrateMetadata.Write(crate), cancellationToken);
        await zip.AddBytesAsync(new(ArchiveNames.Preview, "text/html", "What is in the archive, for readers", ArchiveNames.Essay), Encoding.UTF8.GetBytes(CratePreview.Write(crate)), cancellationToken);
        var sums = string.Concat(zip.Files.Select(file => $"{file.Sha256}  {file.File.Name}\n"));
        await zip.AddBytesAsync(new(ArchiveNames.Manifest, "text/plain", "The checksums of all other files", ArchiveNames.Essay), Encoding.UTF8.GetBytes(sums), cancellationToken);
    }

    private async Task AddEssayAsync(ArchiveZip zip, Essay essay, bool withMembers, ArchiveSummary summary, CancellationToken cancellationToken)
    {
        var revisions = new List<Essay>();
        await foreach (var state in record.ReadEssayHistoryAsync(essay.Id, cancellationToken))
        {
            if (state.Revision < essay.Revision) revisions.Add(state);
        }

        revisions.Add(essay);
        revisions.ForEach(summary.Add);
        await zip.AddBytesAsync(new(ArchiveNames.Essay, "application/json", "The essay's id and maker, and the version of this archive's format"), ArchiveJson.Line(EssayHeader.Of(essay)), cancellationToken);
        await zip.AddLinesAsync(new(ArchiveNames.Revisions, ArchiveZip.NdjsonType, "The essay's revisions, oldest first: title, language, citation, and who made them when"), revisions.Select(RevisionLine.Of).ToAsyncEnumerable(), cancellationToken);
        if (withMembers) await zip.AddLinesAsync(new(ArchiveNames.Members, ArchiveZip.NdjsonType, "The essay's members from each revision on that changed them"), MembersLine.Of(revisions).ToAsyncEnumerable(), cancellationToken);
        foreach (var state in revisions.DistinctBy(state => state.TextRevision)) await AddTextAsync(zip, state, cancellationToken);
    }

    private Task AddFlagsAsync(ArchiveZip zip, Essay essay, ArchiveSummary summary, CancellationToken cancellationToken)
    {
        return zip.AddLinesAsync(new(ArchiveNames.Flags, ArchiveZip.NdjsonType, "The flags on annotations, with what editors decided on them"), Lines(cancellationToken), cancellationToken);

        async IAsyncEnumerable<FlagLine> Lines([EnumeratorCancellation] CancellationToken token)
        {
            await foreach (var flag in record.ReadFlagsAsync(essay.Id, token))
            {
                summary.Add(flag);
                yield return FlagLine.Of(flag);
            }
        }
    }

    private async Task AddTextAsync(ArchiveZip zip, Essay state, CancellationToken cancellationToken)
    {
        var content = await essays.ReadContentAsync(state, cancellationToken);
        var mediaType = state.Description.Syntax == TextSyntax.Markdown ? "text/markdown" : "text/plain";
        await zip.AddBytesAsync(new(ArchiveNames.Text(state.TextRevision), mediaType, $"The essay's text of revision {state.TextRevision}"), Encoding.UTF8.GetBytes(content.Text), cancellationToken);
        await zip.AddLinesAsync(new(ArchiveNames.Blocks(state.TextRevision), ArchiveZip.NdjsonType, $"The blocks and sentences of the text of revision {state.TextRevision}, with the sentences' ids"), BlockLine.Of(content).ToAsyncEnumerable(), cancellationToken);
    }

    /// <summary>An archive is one that an import takes, or there is none.</summary>
    private static StorageUnavailableException ChangedMeanwhile() => new("What an annotation relies on was changed while the archive was written.");

    /// <returns>The sources that the annotations cite.</returns>
    private async Task<HashSet<string>> AddAnnotationsAsync(ArchiveZip zip, Essay essay, bool withholds, ArchiveSummary summary, CancellationToken cancellationToken)
    {
        var revisions = new Dictionary<AnnotationId, int>();
        var hidden = new Dictionary<AnnotationId, Hiding>();
        var (disputed, cited) = (new HashSet<AnnotationId>(), new HashSet<string>(StringComparer.Ordinal));
        await zip.AddLinesAsync(new(ArchiveNames.Annotations, ArchiveZip.NdjsonType, "The annotations and counter-claims as they are, deleted ones among them"), Current(cancellationToken), cancellationToken);
        await zip.AddLinesAsync(new(ArchiveNames.AnnotationHistory, ArchiveZip.NdjsonType, "What the annotations were before, each state with who made it when"), Past(cancellationToken), cancellationToken);
        return disputed.All(revisions.ContainsKey) ? cited : throw ChangedMeanwhile();

        async IAsyncEnumerable<AnnotationLine> Current([EnumeratorCancellation] CancellationToken token)
        {
            await foreach (var annotation in record.ReadAnnotationsAsync(essay, token))
            {
                revisions.Add(annotation.Id, annotation.Revision);
                if (annotation.Dispute?.Annotation is { } other) disputed.Add(other);
                if (annotation.Hidden is { } hiding) hidden.Add(annotation.Id, hiding);
                if (annotation.IsListed) cited.UnionWith(annotation.Statement.Citations.Select(citation => citation.Source.Value));
                summary.Add(annotation);
                yield return LineOf(annotation);
            }
        }

        async IAsyncEnumerable<AnnotationLine> Past([EnumeratorCancellation] CancellationToken token)
        {
            await foreach (var state in record.ReadAnnotationHistoryAsync(essay, token))
            {
                if (state.Revision >= revisions.GetValueOrDefault(state.Id)) continue;
                summary.AddPast(state);
                yield return LineOf(state);
            }
        }

        // What an annotation said before it was hidden is hidden with it.
        AnnotationLine LineOf(Annotation state) => AnnotationLine.Of(withholds && hidden.TryGetValue(state.Id, out var hiding) ? state.Withheld(state.Hidden ?? hiding) : state);
    }

    private async Task<IReadOnlyList<Reference>> AddSourcesAsync(ArchiveZip zip, Essay essay, ArchiveSummary summary, CancellationToken cancellationToken)
    {
        var references = new List<Reference>();
        await zip.AddLinesAsync(new(ArchiveNames.Sources, ArchiveZip.NdjsonType, "The sources as they are, with their references in CSL-JSON"), Current(cancellationToken), cancellationToken);
        await zip.AddLinesAsync(new(ArchiveNames.SourceHistory, ArchiveZip.NdjsonType, "What the sources were before, deleted ones too"), Past(cancellationToken), cancellationToken);
        return references;

        async IAsyncEnumerable<SourceLine> Current([EnumeratorCancellation] CancellationToken token)
        {
            await foreach (var source in record.ReadSourcesAsync(essay.Id, token))
            {
                references.Add(source.Reference);
                summary.Add(source);
                yield return SourceLine.Of(source);
            }
        }

        async IAsyncEnumerable<SourceLine> Past([EnumeratorCancellation] CancellationToken token)
        {
            await foreach (var state in record.ReadSourceHistoryAsync(essay.Id, token))
            {
                summary.AddPast(state);
                yield return SourceLine.Of(state);
            }
        }
    }

    private static async Task AddReferencesAsync(ArchiveZip zip, IReadOnlyList<Reference> references, string name, string format, string title, CancellationToken cancellationToken)
    {
        if (!ReferenceFormats.TryGetWriter(format, out var writer)) throw new ArgumentException($"There is no format '{format}'.", nameof(format));
        await zip.AddAsync(new(name, writer.MediaType, title, ArchiveNames.Sources), async output =>
        {
            await using var text = ExportText.To(output);
            writer.Write(references, text);
        }, cancellationToken);
    }
}
