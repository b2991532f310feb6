using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Idempotency;

/// <summary>Reads a POST that creates something, and carries it out once however often it comes under one Idempotency-Key.</summary>
public sealed class RepeatableRequest(Replayer replayer, TimeProvider clock)
{
    /// <param name="read">Makes a draft of the body.</param>
    /// <param name="create">Creates the annotation, leaving the receipt it is given.</param>
    public Task<Result<Annotation>> RunAsync<TDraft>(
        HttpRequest request, Caller caller, EssayId essay, Func<JsonElement, Result<TDraft>> read, Func<TDraft, Receipt?, Task<Result<Annotation>>> create, CancellationToken cancellationToken)
        where TDraft : notnull =>
        RunAsync(request, caller, read, (draft, receipt) => replayer.OnceAsync(essay, receipt, now => create(draft, now), cancellationToken), cancellationToken);

    /// <param name="read">Makes a draft of the body.</param>
    /// <param name="create">Creates the source, leaving the receipt it is given.</param>
    public Task<Result<Source>> RunAsync<TDraft>(
        HttpRequest request, Caller caller, EssayId essay, Func<JsonElement, Result<TDraft>> read, Func<TDraft, Receipt?, Task<Result<Source>>> create, CancellationToken cancellationToken)
        where TDraft : notnull =>
        RunAsync(request, caller, read, (draft, receipt) => replayer.OnceAsync(essay, receipt, now => create(draft, now), cancellationToken), cancellationToken);

    private async Task<Result<T>> RunAsync<TDraft, T>(
        HttpRequest request, Caller caller, Func<JsonElement, Result<TDraft>> read, Func<TDraft, Receipt?, Task<Result<T>>> create, CancellationToken cancellationToken)
        where TDraft : notnull
        where T : notnull
    {
        if (!(await RequestBody.ReadJsonAsync(request, Limits.RequestBodyBytes, cancellationToken)).Succeeded(out var json, out var failure)) return failure;
        using (json)
        {
            if (!read(json.RootElement).Succeeded(out var draft, out failure)) return failure;
            return IdempotencyKey.TryRead(request, caller, json.RootElement, clock.GetUtcNow(), out var receipt, out failure)
                ? await create(draft, receipt)
                : failure!;
        }
    }
}
