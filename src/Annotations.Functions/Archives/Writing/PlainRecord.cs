using System.Runtime.CompilerServices;
using Annotations.Functions.Archives.Lines;
using Annotations.Model.Essays;
using Annotations.Storage;

namespace Annotations.Functions.Archives.Writing;

/// <summary>Writes the annotations of the plain container, and what they were, into an archive.</summary>
internal sealed class PlainRecord(IRecordReader record)
{
    /// <param name="withholds">Whether one that was deleted says nothing any more in any of its states: deletion is how editors take something off that container.</param>
    public async Task AddAsync(ArchiveZip zip, EssayId essay, bool withholds, ArchiveSummary summary, CancellationToken cancellationToken)
    {
        var seen = new Dictionary<Guid, (int Revision, bool IsDeleted)>();
        await zip.AddLinesAsync(new(ArchiveNames.Plain, ArchiveZip.NdjsonType, "The annotations of the plain container as they are, in JSON-LD, deleted ones among them"), Current(cancellationToken), cancellationToken);
        await zip.AddLinesAsync(new(ArchiveNames.PlainHistory, ArchiveZip.NdjsonType, "What the annotations of the plain container were before"), Past(cancellationToken), cancellationToken);

        async IAsyncEnumerable<PlainAnnotationLine> Current([EnumeratorCancellation] CancellationToken token)
        {
            await foreach (var annotation in record.ReadPlainAnnotationsAsync(essay, token))
            {
                seen.Add(annotation.Id, (annotation.Revision, annotation.IsDeleted));
                summary.Add(annotation);
                yield return PlainAnnotationLine.Of(annotation);
            }
        }

        async IAsyncEnumerable<PlainAnnotationLine> Past([EnumeratorCancellation] CancellationToken token)
        {
            await foreach (var state in record.ReadPlainAnnotationHistoryAsync(essay, token))
            {
                // One that was made, or changed, after it was read is of no state that is in the archive.
                if (!seen.TryGetValue(state.Id, out var now) || state.Revision >= now.Revision) continue;
                summary.AddPast(state);
                yield return PlainAnnotationLine.Of(withholds && now.IsDeleted ? state with { Json = "" } : state);
            }
        }
    }
}
