using Annotations.Functions.Archives.Lines;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sources;

namespace Annotations.Functions.Archives.Reading;

/// <summary>Reads the sources of an archive and what they were, and notes which there are.</summary>
internal sealed class SourceCheck(ArchiveContents archive, EssayId id, ArchiveFaults faults)
{
    private readonly ArchiveLines lines = new(archive, faults);

    public HashSet<SourceId> Present { get; } = [];

    /// <summary>Those that were deleted, and those that were changed.</summary>
    public HashSet<SourceId> Past { get; } = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var states = new HashSet<(SourceId, int, Guid)>();
        await foreach (var (number, state) in lines.ReadAsync(ArchiveNames.Sources, (json, found) => SourceLine.ReadCurrent(json, id, found), cancellationToken))
        {
            CheckReference(ArchiveNames.Sources, number, state.Source);
            if (!Present.Add(state.Source.Id)) faults.Add(ArchiveNames.Sources, number, new Fault("/id", "duplicate", $"Two sources have the id '{state.Source.Id}'."));
        }

        await foreach (var (number, state) in lines.ReadAsync(ArchiveNames.SourceHistory, (json, found) => SourceLine.Read(json, id, found), cancellationToken))
        {
            CheckReference(ArchiveNames.SourceHistory, number, state.Source);
            Past.Add(state.Source.Id);
            if (!states.Add((state.Source.Id, state.Revision, state.Change.Operation))) faults.Add(ArchiveNames.SourceHistory, number, new Fault("/revision", "duplicate", "That state stands on an earlier line already."));
        }
    }

    private void CheckReference(string file, int number, Source source)
    {
        if (source.Reference.Id != source.Id.Value) faults.Add(file, number, new Fault("/reference/id", "invalid", $"A source's reference has the source's id, '{source.Id}'."));
    }
}
