using System.Text.Json.Nodes;

namespace Annotations.Functions.Parameters;

/// <summary>A parameter of the query, or a field of the request's header.</summary>
/// <param name="Schema">Makes its schema, which only the API's description needs.</param>
/// <param name="Example">A value that can be sent.</param>
internal sealed record Parameter(string Name, Func<JsonNode> Schema, string Description, string? Example = null);
