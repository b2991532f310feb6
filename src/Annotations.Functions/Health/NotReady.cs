using Annotations.Model.Failures;

namespace Annotations.Functions.Health;

/// <summary>Something that the service cannot do without does not answer.</summary>
/// <param name="Away"><c>tables</c>, <c>blobs</c>.</param>
public sealed record NotReady(IReadOnlyList<string> Away) : Failure("not-ready", $"Storage does not answer: {string.Join(" and ", Away)}.");
