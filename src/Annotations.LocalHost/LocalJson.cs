using System.Text.Json;
using System.Text.Json.Serialization;
using Annotations.LocalHost.Azurite;
using Annotations.LocalHost.Sample;

namespace Annotations.LocalHost;

/// <summary>How LocalHost reads and writes its own files, known when it is built: a start waits for it.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(RunningAzurite))]
[JsonSerializable(typeof(AzuriteEndpoints))]
[JsonSerializable(typeof(AzuriteSettings))]
[JsonSerializable(typeof(List<SampleEntry>))]
internal sealed partial class LocalJson : JsonSerializerContext;
