using Annotations.Model.Failures;

namespace Annotations.Functions.Archives.Reading;

/// <summary>Something that is wrong with an archive, and where.</summary>
/// <param name="File">The file's name; null for the archive as a whole.</param>
/// <param name="Line">From 1; null where it is about the whole file.</param>
/// <param name="Fault">Its pointer is into the JSON of the line.</param>
public sealed record ArchiveFault(string? File, int? Line, Fault Fault);

/// <summary>An archive that is not as an export writes it. Nothing of it was stored.</summary>
public sealed record UnsoundArchive(IReadOnlyList<ArchiveFault> Faults)
    : Failure("unsound-archive", Faults is [var only] ? DetailOf(only) : $"{Faults.Count} things in the archive are not as they should be. Nothing of it was stored.")
{
    private static string DetailOf(ArchiveFault fault) =>
        (fault.File, fault.Line) switch
        {
            (null, _) => fault.Fault.Message,
            (var file, null) => $"{file}: {fault.Fault.Message}",
            var (file, line) => $"{file}, line {line}: {fault.Fault.Message}",
        };
}
