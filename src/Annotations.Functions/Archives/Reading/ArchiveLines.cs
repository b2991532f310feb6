using System.Runtime.CompilerServices;
using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Functions.Import;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;

namespace Annotations.Functions.Archives.Reading;

/// <summary>Reads the lines of an archive's files as what they say.</summary>
internal sealed class ArchiveLines(ArchiveContents archive, ArchiveFaults faults)
{
    /// <summary>A whole essay may be one block with its sentences; any other line is much shorter.</summary>
    private const int MaxLineBytes = 32 * 1024 * 1024;

    /// <summary>The sound lines with their numbers from 1; of the others, the faults are noted. None where the archive has no such file.</summary>
    /// <param name="read">Reads a line's JSON; null, with faults, where it is not right.</param>
    public async IAsyncEnumerable<(int Number, T Value)> ReadAsync<T>(string file, Func<JsonElement, List<Fault>, T?> read, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        if (!archive.Has(file)) yield break;
        await using var content = archive.Open(file);
        await foreach (var (number, line) in NdjsonLines.ReadAsync(content, MaxLineBytes, long.MaxValue, cancellationToken))
        {
            if (faults.IsFull) yield break;
            if (Read(line, read, out var value) is { } wrong)
            {
                foreach (var fault in wrong) faults.Add(file, number, fault);
            }
            else if (value is not null)
            {
                yield return (number, value);
            }
        }
    }

    /// <returns>What is wrong with the line; null where nothing is.</returns>
    private static IReadOnlyList<Fault>? Read<T>(Result<byte[]> line, Func<JsonElement, List<Fault>, T?> read, out T? value)
        where T : class
    {
        value = null;
        if (!line.Succeeded(out var bytes, out var failure)) return [FaultOf(failure)];
        if (!RequestBody.CheckUtf8(bytes, "line").Succeeded(out var utf8, out failure)) return [FaultOf(failure)];
        if (!RequestBody.ParseJson(utf8, "line", ArchiveJson.MaxDepth).Succeeded(out var json, out failure)) return failure is Invalid invalid ? invalid.Faults : [FaultOf(failure)];
        using (json)
        {
            var found = new List<Fault>();
            value = read(json.RootElement, found);
            return found.Count == 0 ? null : found;
        }
    }

    private static Fault FaultOf(Failure failure) =>
        failure is BodyTooLarge ? new Fault("", "too-long", $"A line has at most {MaxLineBytes} bytes.") : new Fault("", failure.Code, failure.Detail);
}
