using System.Text;
using Annotations.Citations.Identifiers;
using Annotations.Functions.Http;
using Annotations.Functions.Versions;
using Annotations.Model;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;

namespace Annotations.Functions.SourceImport;

/// <summary>Runs imports of files of references. The same file again changes nothing.</summary>
public sealed class SourceImportRunner(ISourceStore sources, ChangeMaker changes)
{
    /// <returns>A report in NDJSON: a line for each fault of the file, then one for each entry; or why the file is not read.</returns>
    public async Task<Result<ReadOnlyMemory<byte>>> RunAsync(Caller caller, EssayId essay, ImportFormat format, byte[] body, bool allowsDuplicates, CancellationToken cancellationToken)
    {
        if (!format.Read(Encoding.UTF8.GetString(body)).Succeeded(out var file, out var failure)) return failure;
        var report = new SourceReport();
        foreach (var fault in file.Faults) report.Add(fault);

        var entries = file.References.Select((reference, i) => EntryOf(i + 1, i < file.Lines.Length ? file.Lines[i] : null, reference)).ToList();
        await new SourceImporter(essay, caller, changes, sources, allowsDuplicates).TakeAsync(entries, cancellationToken);
        foreach (var entry in entries) report.Add(entry);
        return report.Body;
    }

    private static SourceEntry EntryOf(int number, int? line, Citations.References.Reference read)
    {
        var normal = ReferenceIdentifiers.Normalise(read);
        var entry = new SourceEntry(number, line, read.Id, UnsoundIdentifiers.ToNote(normal)) { Faults = normal.Faults };
        var size = ApiJson.Serialize(entry.Reference).Length;
        if (size > Limits.ReferenceBytes) entry.Outcome = SourceOutcome.Refused(new TooLarge("reference", Limits.ReferenceBytes, "bytes"));
        return entry;
    }
}
