using Annotations.Citations.Duplicates;
using Annotations.Model.Failures;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.SourceImport;

/// <summary>What became of an entry.</summary>
/// <param name="Name">created, merged, unchanged or refused.</param>
/// <param name="Added">The members that an existing source got.</param>
/// <param name="Reason">Why an existing source did not get those that it lacks.</param>
internal sealed record SourceOutcome(string Name, string? Id = null, string? MatchedBy = null, IReadOnlyList<string>? Added = null, string? Reason = null, Failure? Failure = null)
{
    public static SourceOutcome Created(SourceId id) => new("created", id.Value);

    public static SourceOutcome Merged(SourceId id, DuplicateKey by, IReadOnlyList<string> added) => new("merged", id.Value, DuplicateSource.NameOf(by.Kind), added);

    public static SourceOutcome Unchanged(SourceId id, DuplicateKey by, string? reason = null) => new("unchanged", id.Value, DuplicateSource.NameOf(by.Kind), Reason: reason);

    public static SourceOutcome Refused(Failure failure) => new("refused", Failure: failure);
}
