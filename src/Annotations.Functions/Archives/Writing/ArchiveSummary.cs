using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Moderation;
using Annotations.Model.Scholars;
using Annotations.Model.Versions;
using Annotations.Model.WebAnnotations;
using Annotations.Storage;

namespace Annotations.Functions.Archives.Writing;

/// <summary>What an archive holds, counted while it is written.</summary>
internal sealed class ArchiveSummary
{
    private readonly SortedDictionary<string, Scholar> scholars = new(StringComparer.Ordinal);

    /// <summary>Everybody who made a state of anything to be read, by id.</summary>
    public IReadOnlyCollection<Scholar> Scholars => scholars.Values;

    /// <summary>When anything was changed last.</summary>
    public DateTimeOffset Latest { get; private set; } = DateTimeOffset.MinValue;

    public int Revisions { get; private set; }

    public int Annotations { get; private set; }

    public int CounterClaims { get; private set; }

    public int DeletedAnnotations { get; private set; }

    public int Sources { get; private set; }

    /// <summary>Annotations of the plain container that are not deleted.</summary>
    public int PlainAnnotations { get; private set; }

    public int Flags { get; private set; }

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

    public void Add(PlainAnnotation annotation)
    {
        if (annotation.IsDeleted) DeletedAnnotations++;
        else PlainAnnotations++;
        Add(annotation.Created);
        Add(annotation.Modified);
    }

    /// <summary>Whoever raises a flag contributes nothing that is to be read, and is not named among those who do.</summary>
    public void Add(Flag flag)
    {
        Flags++;
        Note(flag.Raised.At);
        if (flag.Decided is { } decided) Note(decided.At);
    }

    public void AddPast(PlainAnnotation state)
    {
        PastStates++;
        Add(state.Modified);
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
        Note(change.At);
    }

    private void Note(DateTimeOffset at)
    {
        if (at > Latest) Latest = at;
    }
}
