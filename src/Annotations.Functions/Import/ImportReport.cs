using System.Buffers;
using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;

namespace Annotations.Functions.Import;

/// <summary>What became of the lines of an import, as NDJSON: a line for each.</summary>
internal sealed class ImportReport
{
    private readonly ArrayBufferWriter<byte> written = new();

    public ReadOnlyMemory<byte> Body => written.WrittenMemory;

    public void Add(int line, ImportOutcome outcome)
    {
        written.Write(ApiJson.Serialize(new ImportReportLine(line, outcome.Name, outcome.Id, outcome.Failure is { } failure ? ProblemAnswer.DocumentOf(failure, FaultLimits.PerLine) : null)));
        written.Write("\n"u8);
    }
}

/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Outcome">created, unchanged or refused.</param>
internal sealed record ImportReportLine(int Line, string Outcome, string? Id, ProblemDocument? Problem);

/// <summary>What became of one line.</summary>
internal sealed record ImportOutcome(string Name, string? Id, Failure? Failure)
{
    public static ImportOutcome Created(string id) => new("created", id, null);

    public static ImportOutcome Unchanged(string id) => new("unchanged", id, null);

    public static ImportOutcome Refused(Failure failure, string? id = null) => new("refused", id, failure);
}
