using System.Text.Json;
using Annotations.Citations.References;
using Annotations.Functions.Http;

namespace Annotations.Functions.Sources;

/// <summary>Tells whether two references say the same, whatever their ids.</summary>
internal static class SameReference
{
    public static bool Are(Reference? one, Reference? other) =>
        one is null || other is null
            ? one is null && other is null
            : JsonElement.DeepEquals(ApiJson.ToElement(one.WithId("")), ApiJson.ToElement(other.WithId("")));
}
