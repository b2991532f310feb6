using System.Text.Json.Serialization;

namespace Annotations.Storage.Entities;

/// <summary>The JSON of stored states. A member once stored keeps its name for ever.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(AnnotationState))]
[JsonSerializable(typeof(EssayState))]
[JsonSerializable(typeof(SourceState))]
[JsonSerializable(typeof(ContentState))]
[JsonSerializable(typeof(FlagState))]
[JsonSerializable(typeof(ProfileState))]
[JsonSerializable(typeof(PlainAnnotationState))]
internal sealed partial class StorageJson : JsonSerializerContext;
