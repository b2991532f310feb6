using Annotations.Model.Failures;

namespace Annotations.Model.Rights;

/// <summary>An annotation says no licence, or one under which its essay takes none.</summary>
/// <param name="Said">What it says; null where it says none.</param>
/// <param name="Allowed">Those under which the essay takes annotations.</param>
public sealed record LicenceNotAllowed(Licence? Said, IReadOnlyList<Licence> Allowed)
    : Failure("licence-not-allowed", $"{(Said is { } said ? $"The essay does not take annotations under {said}" : "An annotation of this essay says under which licence it is")}: give 'rights', one of {string.Join(", ", Allowed)}.");
