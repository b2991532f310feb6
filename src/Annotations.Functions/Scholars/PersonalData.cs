using System.Runtime.CompilerServices;
using Annotations.Functions.Archives.Lines;
using Annotations.Functions.Http;
using Annotations.Functions.Moderation;
using Annotations.Model.Essays;
using Annotations.Model.Scholars;
using Annotations.Storage;

namespace Annotations.Functions.Scholars;

/// <summary>What is kept of a scholar: to be handed to them, or to be taken off the record.</summary>
public sealed class PersonalData(IPersonalDataStore store, IProfileStore profiles, ScholarNames names, TimeProvider clock)
{
    /// <summary>How long a call works on an erasure; what is left then, another one does.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The data as a JSON object that is written as it is read: <c>me</c>, <c>profiles</c> with every state, <c>records</c> with all that the scholar did.</summary>
    internal async Task<Answer> AnswerAsync(Caller caller, CancellationToken cancellationToken)
    {
        var profile = (await profiles.FindAsync(caller.Scholar.Id, cancellationToken))?.Value;
        var past = await ReadPastAsync(caller, cancellationToken);
        return Answer.Streamed(Answer.JsonMediaType, (output, token) => WriteAsync(caller, profile, past, output, token))
            .WithHeader("Cache-Control", "private, no-store")
            .WithHeader("Content-Disposition", "attachment; filename=\"annotations-data.json\"");
    }

    /// <summary>Takes the scholar off the record, or goes on with that.</summary>
    /// <returns>Whether it is done.</returns>
    public async Task<bool> EraseAsync(Caller caller, CancellationToken cancellationToken)
    {
        var (until, isDone) = (clock.GetUtcNow() + Patience, true);
        foreach (var id in caller.Ids)
        {
            isDone &= await store.EraseAsync(id, until, cancellationToken);
            names.Forget(id);
        }

        return isDone;
    }

    /// <summary>Every state of their profile but the present one, and those that they put under an id of before.</summary>
    private async Task<IReadOnlyList<Profile>> ReadPastAsync(Caller caller, CancellationToken cancellationToken)
    {
        var states = new List<Profile>();
        foreach (var id in caller.FormerIds)
        {
            states.AddRange(await profiles.ReadHistoryAsync(id, cancellationToken));
            if (await profiles.FindAsync(id, cancellationToken) is { Value: var last }) states.Add(last);
        }

        return [.. states, .. await profiles.ReadHistoryAsync(caller.Scholar.Id, cancellationToken)];
    }

    private async IAsyncEnumerable<PersonalRecord> ReadRecordsAsync(Caller caller, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var id in caller.Ids)
        {
            await foreach (var record in store.ReadAsync(id, cancellationToken)) yield return record;
        }
    }

    private async Task WriteAsync(Caller caller, Profile? profile, IReadOnlyList<Profile> past, Stream output, CancellationToken cancellationToken)
    {
        await WriteAsync("{\"me\":"u8, MeResponse.Of(caller, profile), output, cancellationToken);
        await WriteAsync(",\n\"profiles\":"u8, ProfileResponse.Of(past, profile), output, cancellationToken);
        await output.WriteAsync(",\n\"records\":["u8.ToArray(), cancellationToken);
        var isFirst = true;
        await foreach (var record in ReadRecordsAsync(caller, cancellationToken))
        {
            await WriteAsync(isFirst ? "\n"u8 : ",\n"u8, Of(record), output, cancellationToken);
            isFirst = false;
        }

        await output.WriteAsync("\n]}\n"u8.ToArray(), cancellationToken);
    }

    private static Task WriteAsync<T>(ReadOnlySpan<byte> before, T value, Stream output, CancellationToken cancellationToken) =>
        output.WriteAsync((byte[])[.. before, .. ApiJson.Serialize(value)], cancellationToken).AsTask();

    /// <summary>In the form in which archives have it.</summary>
    private static object Of(PersonalRecord record) => record switch
    {
        PersonalRecord.OfEssay(var essay, var isCurrent) => Of("essay", essay.Id, isCurrent, RevisionLine.Of(essay)),
        PersonalRecord.OfAnnotation(var annotation, var isCurrent) => Of("annotation", annotation.Essay, isCurrent, AnnotationLine.Of(annotation)),
        PersonalRecord.OfSource(var source, var isCurrent) => Of("source", source.Source.Essay, isCurrent, SourceLine.Of(source)),
        PersonalRecord.OfPlainAnnotation(var annotation, var isCurrent) => Of("plain-annotation", annotation.Essay, isCurrent, PlainAnnotationLine.Of(annotation)),
        PersonalRecord.OfFlag(var essay, var flag) => Of("flag", essay, isCurrent: true, FlagResponse.Of(essay, flag)),
        _ => throw new InvalidOperationException($"Unknown record {record.GetType()}."),
    };

    private static object Of<T>(string kind, EssayId essay, bool isCurrent, T state) => new { Kind = kind, Essay = essay.Value, IsCurrent = isCurrent, State = state };
}
