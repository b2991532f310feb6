using Annotations.Functions.Http;
using Annotations.Model.Failures;

namespace Annotations.Functions.Archives.Reading;

/// <summary>Collects what is wrong with an archive.</summary>
internal sealed class ArchiveFaults
{
    private readonly List<ArchiveFault> faults = [];

    public bool IsEmpty => faults.Count == 0;

    /// <summary>Whether more would not be told: reading on is of no use.</summary>
    public bool IsFull => faults.Count >= FaultLimits.PerRequest;

    public void Add(string? file, string code, string message) => Add(file, line: null, new Fault("", code, message));

    public void Add(string? file, int? line, Fault fault)
    {
        if (!IsFull) faults.Add(new ArchiveFault(file, line, fault));
    }

    public UnsoundArchive ToFailure() => new(faults);
}
