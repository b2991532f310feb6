using Annotations.Functions.Http;
using Annotations.Storage;

namespace Annotations.Functions.Check;

/// <summary>The report of a check as it is sent.</summary>
internal sealed record CheckResponse(int Annotations, int Pointers, bool IsConsistent, int Repaired, IReadOnlyList<FlawResponse> Flaws)
{
    public static CheckResponse Of(ConsistencyReport report) =>
        new(report.Annotations, report.Pointers, report.Flaws.Count == 0, report.Repaired, [.. report.Flaws.Select(FlawResponse.Of)]);
}

/// <summary>A row that is missing, or leads to nothing.</summary>
internal sealed record FlawResponse(string Kind, string About)
{
    public static FlawResponse Of(ConsistencyFlaw flaw) => new(WireNames<FlawKind>.Of(flaw.Kind), flaw.About);
}
