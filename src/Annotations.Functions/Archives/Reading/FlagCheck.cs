using Annotations.Functions.Archives.Lines;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;

namespace Annotations.Functions.Archives.Reading;

/// <summary>Reads the flags of an archive, and checks that they are about states that it has.</summary>
internal sealed class FlagCheck(ArchiveContents archive, IReadOnlyDictionary<AnnotationId, AnnotationTrace> annotations, ArchiveFaults faults)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var raised = new HashSet<(AnnotationId, string)>();
        await foreach (var (number, flag) in new ArchiveLines(archive, faults).ReadAsync(ArchiveNames.Flags, FlagLine.Read, cancellationToken))
        {
            if (!annotations.TryGetValue(flag.Annotation, out var annotation)) Add(number, "/annotation", "unknown-annotation", $"The archive has no annotation {flag.Annotation}.");
            else if (flag.Revision > annotation.Revision) Add(number, "/revision", "missing-state", $"The annotation is at revision {annotation.Revision}.");
            if (!raised.Add((flag.Annotation, flag.Raised.By.Id))) Add(number, "/by", "duplicate", "A scholar has one flag on an annotation.");
        }
    }

    private void Add(int number, string pointer, string code, string message) => faults.Add(ArchiveNames.Flags, number, new Fault(pointer, code, message));
}
