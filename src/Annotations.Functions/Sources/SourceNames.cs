using System.Collections.Immutable;
using Annotations.Citations.References;
using Annotations.Model.Sources;

namespace Annotations.Functions.Sources;

/// <summary>The ids that references of one request get; references that say the same get the same.</summary>
public sealed class SourceNames
{
    private readonly List<Name> names = [];

    public static SourceNames Of(IEnumerable<Reference> references)
    {
        var named = new SourceNames();
        foreach (var reference in references.Where(reference => named.Find(reference) is null)) named.Add(reference);
        return named;
    }

    /// <summary>Those that the essay does not have yet.</summary>
    public IEnumerable<Name> New => names.Where(name => !name.IsKnown);

    public SourceId IdOf(Reference reference) => Find(reference)!.Id;

    public Name Named(SourceId id) => names.First(name => name.Id == id);

    /// <summary>Gives a name the next id that no other of the request has, and that is not taken.</summary>
    public void Rename(Name name, IReadOnlySet<SourceId> taken)
    {
        do name.Attempt++;
        while (taken.Contains(name.Id) || names.Any(other => other != name && other.Id == name.Id));
    }

    /// <summary>A source that was found is there no more: its reference is new again.</summary>
    public void Forget(SourceId id)
    {
        if (names.Find(name => name.Known == id) is { } name) name.Known = null;
    }

    private void Add(Reference reference)
    {
        var name = new Name(reference);
        names.Add(name);
        if (names.Any(other => other != name && other.Id == name.Id)) Rename(name, ImmutableHashSet<SourceId>.Empty);
    }

    private Name? Find(Reference reference) => names.Find(name => SameReference.Are(name.Reference, reference));

    /// <summary>A reference and the id it is to have.</summary>
    public sealed class Name(Reference reference)
    {
        public Reference Reference { get; } = reference;

        /// <summary>The source that the essay has of it already; null where it is new.</summary>
        public SourceId? Known { get; internal set; }

        public bool IsKnown => Known is not null;

        public SourceId Id => Known ?? SuggestedId.Of(Reference, Attempt);

        internal int Attempt { get; set; }
    }
}
