using Annotations.Functions.Archives.Reading;
using Annotations.Model.Failures;

namespace Annotations.Functions.Problems;

/// <summary>A problem as it is sent: RFC 9457's members, and ours where the kind of problem has them.</summary>
public sealed record ProblemDocument(string Type, string Title, int Status, string Detail)
{
    /// <summary>Every field that is not right.</summary>
    public IReadOnlyList<FaultDocument>? Errors { get; init; }

    /// <summary>The query parameter that is not right.</summary>
    public string? Parameter { get; init; }

    /// <summary>Where the body is malformed, from 1.</summary>
    public long? Line { get; init; }

    public long? BytePosition { get; init; }

    public long? Limit { get; init; }

    public string? Unit { get; init; }

    /// <summary>The entity tag of the state as it is now.</summary>
    public string? CurrentETag { get; init; }

    /// <summary>The id of the source that the essay has already.</summary>
    public string? Existing { get; init; }

    /// <summary>By what it is of the same work.</summary>
    public string? MatchedBy { get; init; }

    public IReadOnlyList<string>? Allow { get; init; }

    public IReadOnlyList<string>? Accepted { get; init; }

    /// <summary>The licences under which the essay takes annotations, by their IRIs.</summary>
    public IReadOnlyList<string>? Licences { get; init; }

    /// <summary>The parts of storage that do not answer.</summary>
    public IReadOnlyList<string>? Away { get; init; }

    /// <summary>By which logs and traces of the request are found (W3C Trace Context, "trace-id"): whoever reports a problem may name it.</summary>
    public string? TraceId { get; init; }
}

/// <summary>One field that is not right.</summary>
/// <param name="Pointer">Where: a JSON Pointer (RFC 6901) into the body.</param>
public sealed record FaultDocument(string Pointer, string Code, string Detail, IReadOnlyList<Candidate>? Candidates)
{
    /// <summary>The file of an archive that it is in.</summary>
    public string? File { get; init; }

    /// <summary>The line of that file, from 1; the pointer is into its JSON.</summary>
    public int? Line { get; init; }

    public static FaultDocument Of(ArchiveFault fault) => Of(fault.Fault) with { File = fault.File, Line = fault.Line };

    public static FaultDocument Of(Fault fault) =>
        new(fault.Pointer, fault.Code, fault.Message, fault.Candidates.IsDefaultOrEmpty ? null : fault.Candidates);
}
