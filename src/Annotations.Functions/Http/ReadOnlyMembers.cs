using System.Text.Json;

namespace Annotations.Functions.Http;

/// <summary>Lets a caller send back what they read: members that they may not set must be as they are, or absent.</summary>
/// <param name="current">What was sent to a caller who read.</param>
internal sealed class ReadOnlyMembers(JsonElement current)
{
    public const string SetByTheService = "The service sets this; leave it out, or send it as it was read.";

    public void Check(JsonFields fields, string message, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.Any(name) is not { } sent) continue;
            var isSame = current.TryGetProperty(name, out var value) && JsonElement.DeepEquals(sent, value);
            if (!isSame) fields.AddFault(name, "read-only", message);
        }
    }
}
