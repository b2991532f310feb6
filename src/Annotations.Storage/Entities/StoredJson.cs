using System.Text.Encodings.Web;
using System.Text.Json;

namespace Annotations.Storage.Entities;

/// <summary>How stored JSON is written: every letter as itself. Escaped, a text in Cyrillic would weigh six times as much.</summary>
internal static class StoredJson
{
    public static readonly StorageJson Context =
        new(new JsonSerializerOptions(StorageJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
