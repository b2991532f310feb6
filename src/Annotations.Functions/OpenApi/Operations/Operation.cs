using System.Text.Json.Nodes;
using Annotations.Functions.Parameters;

namespace Annotations.Functions.OpenApi.Operations;

/// <summary>What the functions themselves do not say of one of them.</summary>
/// <param name="Function">The function's name, which is the operation's id.</param>
/// <param name="Tag">Under which heading it stands.</param>
/// <param name="Summary">What it does, in a line.</param>
internal sealed record Operation(string Function, string Tag, string Summary)
{
    public string? Description { get; init; }

    /// <summary>Fields of the request's header beside those that the other members stand for.</summary>
    public IReadOnlyList<Parameter> Header { get; init; } = [];

    public Body? Body { get; init; }

    /// <summary>What it answers where it does what was asked.</summary>
    public required IReadOnlyList<Reply> Replies { get; init; }

    /// <summary>Whether it takes an Idempotency-Key.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Whether If-Match must be sent where there is a state already.</summary>
    public bool NeedsIfMatch { get; init; }

    /// <summary>Codes of problems that follow from nothing else that is known of the function.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether its address ends in a slash.</summary>
    public bool EndsInSlash { get; init; }
}

/// <summary>What is sent: one of some media types.</summary>
internal sealed record Body(params IReadOnlyList<Media> Forms)
{
    public bool IsOptional { get; init; }

    /// <summary>Codes of problems that a body can have; null for the usual ones.</summary>
    public IReadOnlyList<string>? Problems { get; init; }
}

/// <summary>A form of a body.</summary>
/// <param name="Schema">Null for bytes.</param>
/// <param name="Example">A body that can be sent: JSON, or other text.</param>
internal sealed record Media(string MediaType, JsonNode? Schema = null, string? Example = null)
{
    /// <summary>Of an answer: one that came.</summary>
    public JsonNode? Recorded { get; init; }
}

/// <summary>An answer to a request that succeeded.</summary>
internal sealed record Reply(int Status, string Description, params IReadOnlyList<Media> Forms)
{
    /// <summary>Fields of the answer's header that clients look at.</summary>
    public IReadOnlyList<string> Header { get; init; } = [];
}
