using System.Buffers;
using Annotations.Citations.Formats;
using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;

namespace Annotations.Functions.SourceImport;

/// <summary>What became of the entries of a file, as NDJSON.</summary>
internal sealed class SourceReport
{
    /// <summary>Faults of entries that are read all the same, and text around entries, such as a database's greeting.</summary>
    private static readonly string[] Harmless =
        [ReadFaultCodes.KeyMissing, ReadFaultCodes.KeyRepeated, ReadFaultCodes.FieldRepeated, ReadFaultCodes.AbbreviationUnknown, ReadFaultCodes.ParentMissing, ReadFaultCodes.TextMisplaced];

    private readonly ArrayBufferWriter<byte> written = new();

    public ReadOnlyMemory<byte> Body => written.WrittenMemory;

    /// <summary>A fault of the file: what it is about was not read, or was and is worth a look.</summary>
    public void Add(ReadFault fault) => Write(new SourceReportLine
    {
        Line = fault.Line > 0 ? fault.Line : null,
        Column = fault.Column > 0 ? fault.Column : null,
        Outcome = Harmless.Contains(fault.Code) ? "noted" : "refused",
        Problem = ProblemAnswer.DocumentOf(new UnreadableEntry(fault)),
    });

    public void Add(SourceEntry entry)
    {
        var outcome = entry.Outcome!;
        Write(new SourceReportLine
        {
            Entry = entry.Number,
            Line = entry.Line,
            Key = entry.Key.Length == 0 ? null : entry.Key,
            Outcome = outcome.Name,
            Id = outcome.Id,
            MatchedBy = outcome.MatchedBy,
            Added = outcome.Added,
            Reason = outcome.Reason,
            Warnings = entry.Faults.Count == 0 ? null : [.. entry.Faults.Take(FaultLimits.PerLine).Select(fault => FaultDocument.Of(new Fault(fault.Pointer, fault.Fault.Code, fault.Fault.Message)))],
            Problem = outcome.Failure is { } failure ? ProblemAnswer.DocumentOf(failure, FaultLimits.PerLine) : null,
        });
    }

    private void Write(SourceReportLine line)
    {
        written.Write(ApiJson.Serialize(line));
        written.Write("\n"u8);
    }
}

/// <summary>A line of the report: of an entry, or of a fault of the file.</summary>
internal sealed record SourceReportLine
{
    /// <summary>The entry's place in the file, from 1.</summary>
    public int? Entry { get; init; }

    public string? Key { get; init; }

    /// <summary>Where a fault is, or an entry starts, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>In UTF-16 code units, from 1.</summary>
    public int? Column { get; init; }

    /// <summary>created, merged, unchanged, refused; noted for a fault that did no harm.</summary>
    public required string Outcome { get; init; }

    public string? Id { get; init; }

    public string? MatchedBy { get; init; }

    public IReadOnlyList<string>? Added { get; init; }

    public string? Reason { get; init; }

    /// <summary>Identifiers that are not valid, and were kept in the note.</summary>
    public IReadOnlyList<FaultDocument>? Warnings { get; init; }

    public ProblemDocument? Problem { get; init; }
}
