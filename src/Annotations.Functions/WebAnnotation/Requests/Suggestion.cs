using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.WebAnnotation.Requests;

/// <summary>What is said of an annotation that is to be made, beside its document.</summary>
/// <param name="Request">Whose header may suggest a name, or name the request; null where nothing of the kind came.</param>
/// <param name="Key">By which what was made before is known again: it is not made twice. Null where each is a new one.</param>
public sealed record Suggestion(HttpRequest? Request, string? Key = null)
{
    /// <summary>Whether it is taken over from elsewhere, where anybody may have made it.</summary>
    public bool IsOfOthers => Key is not null;

    /// <summary>A name that is asked for by the header; null where none is.</summary>
    public string? Name => Request is null ? null : SuggestedName.Of(Request);
}
