using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Functions.WebAnnotation.Requests;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;

namespace Annotations.Functions.WebAnnotation.Containers;

/// <summary>A kind of container that every essay has one of.</summary>
public interface IWebContainer
{
    /// <summary>The segment of its address.</summary>
    string Name { get; }

    /// <summary>What it holds, for readers.</summary>
    string Label { get; }

    /// <summary>Whether a change must say, by If-Match, which state it changes.</summary>
    bool NeedsIfMatch { get; }

    /// <summary>Whether an annotation must have a source.</summary>
    bool HasSourcePolicy { get; }

    /// <summary>What it holds, in the order in which it was made, without what was deleted.</summary>
    Task<IReadOnlyList<WebEntry>> ReadEntriesAsync(OpenContainer open, CancellationToken cancellationToken);

    /// <summary>The documents of those that are still there, in that order.</summary>
    Task<IReadOnlyList<JsonObject>> ReadAsync(OpenContainer open, IReadOnlyCollection<WebEntry> entries, CancellationToken cancellationToken);

    /// <returns>The annotation; <see cref="NotFound"/>, or <see cref="Gone"/>.</returns>
    Task<Result<WebResource>> FindAsync(OpenContainer open, string name, CancellationToken cancellationToken);

    /// <returns>The annotation; <see cref="Conflict"/> where <see cref="Suggestion.Key"/> is one that was made before.</returns>
    Task<Result<WebResource>> CreateAsync(OpenContainer open, Caller caller, JsonElement sent, Suggestion suggestion, CancellationToken cancellationToken);

    /// <param name="refusal">Why the annotation as it is may not be changed; null where it may.</param>
    Task<Result<WebResource>> ReplaceAsync(OpenContainer open, Caller caller, string name, JsonElement sent, Func<WebResource, Failure?> refusal, CancellationToken cancellationToken);

    /// <param name="refusal">As of <see cref="ReplaceAsync"/>.</param>
    /// <returns>Null where it is gone now.</returns>
    Task<Failure?> DeleteAsync(OpenContainer open, Caller caller, string name, Func<WebResource, Failure?> refusal, CancellationToken cancellationToken);
}
