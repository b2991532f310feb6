using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;

namespace Annotations.Functions.Hypothesis;

/// <summary>What became of one annotation of Hypothesis.</summary>
/// <param name="Line">Its place in what was sent, from 1.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Outcome">created, unchanged or refused.</param>
/// <param name="Container">Where it is now: annotations or plain.</param>
/// <param name="Score">What part of its words is the same in the essay, where they were found only nearly.</param>
internal sealed record HypothesisReportLine(int Line, string? Id, string Outcome, string? Container, string? Iri, double? Score, ProblemDocument? Problem)
{
    public static HypothesisReportLine Of(HypothesisItem item, string outcome, string container, string iri, double? score) => new(item.Line, item.Id, outcome, container, iri, score, null);

    public static HypothesisReportLine Refused(HypothesisItem item, Failure failure) => new(item.Line, item.Id, "refused", null, null, null, ProblemAnswer.DocumentOf(failure, FaultLimits.PerLine));
}
