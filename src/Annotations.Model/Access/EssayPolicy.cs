using System.Collections.Immutable;
using Annotations.Model.Annotations;

namespace Annotations.Model.Access;

/// <summary>What an essay asks of its annotations.</summary>
/// <param name="Annotators">Who may make new ones.</param>
/// <param name="SourcesRequired">The kinds that cite at least one source.</param>
public sealed record EssayPolicy(Annotators Annotators, ImmutableSortedSet<AnnotationKind> SourcesRequired)
{
    /// <summary>Every scholar, and a source for everything but questions.</summary>
    public static readonly EssayPolicy Usual = new(Annotators.Scholars, [.. Enum.GetValues<AnnotationKind>().Where(kind => kind != AnnotationKind.Question)]);

    /// <summary>What no essay asks: a source for nothing.</summary>
    public static readonly EssayPolicy Lenient = new(Annotators.Scholars, []);

    /// <summary>Under which licences they are; usually any, and none.</summary>
    public LicencePolicy Licences { get; init; } = LicencePolicy.Anything;

    public bool Equals(EssayPolicy? other) =>
        other is not null && Annotators == other.Annotators && SourcesRequired.SetEquals(other.SourcesRequired) && Licences.Equals(other.Licences);

    public override int GetHashCode() => HashCode.Combine(Annotators, SourcesRequired.Count);
}
