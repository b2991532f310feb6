using System.Globalization;
using System.Text.Json;
using Annotations.Model;
using Annotations.Model.Failures;

namespace Annotations.Functions.Http;

/// <summary>Reads the members of a JSON object and collects everything that is wrong with them. A member that nobody asked for is a fault too.</summary>
internal sealed class JsonFields
{
    private readonly JsonElement json;
    private readonly string path;
    private readonly List<Fault> faults;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    private JsonFields(JsonElement json, string path, List<Fault> faults) => (this.json, this.path, this.faults) = (json, path, faults);

    public delegate bool TryParse<T>(string text, out T value);

    /// <summary>The fields of an object; null, with a fault, where it is none.</summary>
    public static JsonFields? Of(JsonElement json, string path, List<Fault> faults)
    {
        if (json.ValueKind == JsonValueKind.Object) return new JsonFields(json, path, faults);
        faults.Add(new Fault(path, "wrong-type", $"A JSON object stands here, not {NameOf(json.ValueKind)}."));
        return null;
    }

    public bool Has(string name) => Find(name) is not null;

    /// <summary>A string of 0 to <paramref name="maxLength"/> UTF-16 code units without forbidden characters; null where it is absent or faulty.</summary>
    public string? Text(string name, int maxLength, string? required = null)
    {
        if (Find(name) is not { } member)
        {
            if (required is not null) AddFault(name, "required", required);
            return null;
        }

        return CheckText(member, $"{path}/{name}", maxLength);
    }

    /// <summary>A string that is a <typeparamref name="T"/>; null where it is absent or faulty.</summary>
    public T? Parsed<T>(string name, TryParse<T> tryParse, string rule, string? required = null)
        where T : struct
    {
        if (Text(name, int.MaxValue, required) is not { } text) return null;
        if (tryParse(text, out var value)) return value;
        AddFault(name, "invalid", rule);
        return null;
    }

    /// <summary>The items of an array of at most <paramref name="maxCount"/>; none where it is absent or faulty.</summary>
    public IReadOnlyList<JsonElement> Items(string name, int maxCount)
    {
        if (Find(name) is not { } member) return [];
        if (member.ValueKind != JsonValueKind.Array)
        {
            AddFault(name, "wrong-type", $"A JSON array stands here, not {NameOf(member.ValueKind)}.");
            return [];
        }

        if (member.GetArrayLength() <= maxCount) return [.. member.EnumerateArray()];
        AddFault(name, "too-many", string.Create(CultureInfo.InvariantCulture, $"At most {maxCount} items are taken here, not {member.GetArrayLength()}."));
        return [];
    }

    /// <summary>An array of strings.</summary>
    public IReadOnlyList<string> Texts(string name, int maxCount, int maxLength) =>
        [.. Items(name, maxCount).Select((item, i) => CheckText(item, $"{path}/{name}/{i}", maxLength)).OfType<string>()];

    /// <summary>Whether the member is there and is null: what it names is to go.</summary>
    public bool IsNull(string name) => json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Null;

    /// <summary>Any JSON; null where it is absent.</summary>
    public JsonElement? Any(string name) => Find(name);

    public void AddFault(string name, string code, string message) =>
        faults.Add(new Fault(name.Length == 0 ? path : $"{path}/{name}", code, message));

    /// <summary>Adds a fault for each member that was not asked for. To be called when all have been.</summary>
    public void RefuseUnknown()
    {
        foreach (var member in json.EnumerateObject().Where(member => !known.Contains(member.Name)).Take(FaultLimits.PerRequest))
        {
            var name = JsonPointer.Escape(member.Name);
            AddFault(name, "unknown-member", $"'{member.Name}' is not a member that is known here; known are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }
    }

    private JsonElement? Find(string name)
    {
        known.Add(name);
        return json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;
    }

    private string? CheckText(JsonElement member, string at, int maxLength)
    {
        if (member.ValueKind != JsonValueKind.String)
        {
            faults.Add(new Fault(at, "wrong-type", $"A string stands here, not {NameOf(member.ValueKind)}."));
            return null;
        }

        var text = LineEnds.ToLineFeeds(member.GetString()!);
        if (text.Length <= maxLength) return text;
        faults.Add(new Fault(at, "too-long", string.Create(CultureInfo.InvariantCulture, $"At most {maxLength:N0} characters are taken here, not {text.Length:N0}.")));
        return null;
    }

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
