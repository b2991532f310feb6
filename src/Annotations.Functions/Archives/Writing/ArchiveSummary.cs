using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Scholars;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Functions.Archives.Writing;

/// <summary>What an archive holds, counted while it is written.</summary>
internal sealed class ArchiveSummary
{
    private readonly SortedDictionary<string, Scholar> scholars = new(StringComparer.Ordinal);

    /// <summary>Everybody who made a state of anything, by id.</summary>
    public IReadOnlyCollection<Scholar> Scholars => scholars.Values;

    /// <summary>When anything was changed last.</summary>
    public DateTimeOffset Latest { get; private set; } = DateTimeOffset.MinValue;

    public int Revisions { get; private set; }

    public int Annotations { get; private set; }

    public int CounterClaims { get; private set; }

    public int DeletedAnnotations { get; private set; }

    public int Sources { get; private set; }

    /// <summary>States that are not current, deletions among them.</summary>
    public int PastStates { get; private set; }

    public void Add(Essay revision)
    {
        Revisions++;
        Add(revision.Created);
        Add(revision.Modified);
    }

    public void Add(Annotation annotation)
    {
        if (annotation.IsDeleted) DeletedAnnotations++;
        else if (annotation.Dispute is null) Annotations++;
        else CounterClaims++;
        Add(annotation.Created);
        Add(annotation.Modified);
    }

    public void Add(Model.Sources.Source source)
    {
        Sources++;
        Add(source.Created);
        Add(source.Modified);
    }

    public void AddPast(Annotation state)
    {
        PastStates++;
        Add(state.Modified);
    }

    public void AddPast(PastSource state)
    {
        PastStates++;
        Add(state.Source.Created);
        Add(state.Source.Modified);
        Add(state.Change);
    }

    private void Add(Change change)
    {
        scholars.TryAdd(change.By.Id, change.By);
        if (change.At > Latest) Latest = change.At;
    }
}
