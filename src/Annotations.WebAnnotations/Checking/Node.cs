using System.Text.Json;
using Annotations.Model.Failures;

namespace Annotations.WebAnnotations.Checking;

/// <summary>A value within an annotation that is checked, and where it stands.</summary>
/// <param name="Pointer">A JSON Pointer (RFC 6901).</param>
/// <param name="IsExtended">Whether the annotation names contexts beside the standard's: words that the standard does not define may then mean something.</param>
internal readonly record struct Node(JsonElement Json, string Pointer, List<Fault> Faults, bool IsExtended)
{
    public bool IsObject => Json.ValueKind == JsonValueKind.Object;

    public bool IsArray => Json.ValueKind == JsonValueKind.Array;

    public string? Text => Json.ValueKind == JsonValueKind.String ? Json.GetString() : null;

    public void Fault(string code, string message) => Faults.Add(new Fault(Pointer, code, message));

    /// <summary>A member; null where it is absent, or null, which JSON-LD takes for the same.</summary>
    public Node? Member(string name) =>
        IsObject && Json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? this with { Json = member, Pointer = $"{Pointer}/{name}" } : null;

    public bool Has(string name) => Member(name) is not null;

    /// <summary>The values of members, each of which may be one or an array of them.</summary>
    public IReadOnlyList<Node> Each(params ReadOnlySpan<string> names)
    {
        var values = new List<Node>();
        foreach (var name in names) values.AddRange(Member(name) is { } member ? member.Items() : []);
        return values;
    }

    /// <summary>The items of an array; of anything else, itself.</summary>
    public IReadOnlyList<Node> Items()
    {
        if (!IsArray) return [this];
        var (self, items) = (this, new List<Node>());
        foreach (var item in Json.EnumerateArray()) items.Add(self with { Json = item, Pointer = $"{self.Pointer}/{items.Count}" });
        return items;
    }

    /// <summary>The one value of a member of which there may be no more; null where it is absent or, with a fault, one of several. Alone in an array it is the same to JSON-LD.</summary>
    public Node? Single(string name)
    {
        if (Member(name) is not { } member) return null;
        if (member.Items() is [var only]) return only;
        member.Fault("too-many", $"There is at most one '{name}' here.");
        return null;
    }

    /// <summary>The IRI that names a resource. JSON-LD takes no array for it, of one either (JSON-LD 1.1, section 9.2).</summary>
    public Node? Name() => Member("id");

    /// <summary>As <see cref="Single"/>, with a fault where it is absent.</summary>
    public Node? Required(string name, string why)
    {
        if (!Has(name)) Faults.Add(new Fault($"{Pointer}/{name}", "required", why));
        return Single(name);
    }
}
