using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;

namespace Annotations.Functions.Annotations;

/// <summary>Lets a caller send back what they read: members that the service sets must be as they are, or absent.</summary>
internal static class ReadOnlyMembers
{
    private static readonly string[] OfTarget = ["sentence", "throughSentence", "quote", "disputes"];

    private static readonly string[] OfRecord = ["id", "essay", "creator", "created", "modified", "modifiedBy", "revision"];

    public static void Check(JsonFields fields, Annotation current)
    {
        var stored = ApiJson.ToElement(AnnotationResponse.Of(current));
        foreach (var name in OfTarget) Check(fields, stored, name, "What an annotation is about cannot be changed; delete it and make another.");
        foreach (var name in OfRecord) Check(fields, stored, name, "The service sets this; leave it out, or send it as it was read.");
        if (current.Dispute is not null) Check(fields, stored, "kind", "A counter-claim stays one.");
    }

    private static void Check(JsonFields fields, JsonElement stored, string name, string message)
    {
        if (fields.Any(name) is not { } sent) return;
        var isSame = stored.TryGetProperty(name, out var value) && JsonElement.DeepEquals(sent, value);
        if (!isSame) fields.AddFault(name, "read-only", message);
    }
}
