using System.Collections.Immutable;
using System.Text.Json;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;

namespace Annotations.Citations.References;

/// <summary>
/// A bibliographic reference: an item of CSL-JSON 1.0.2 (csl-data.json), immutable. Members that CSL does not name
/// are kept and written again. Variables are looked up by their CSL names, in time that grows with the few members
/// a reference has; nothing is parsed on the way.
/// </summary>
public sealed class Reference
{
    private readonly ImmutableArray<ReferenceMember> members;

    internal Reference(string id, bool isIdNumber, string type, ImmutableArray<ReferenceMember> members)
    {
        Id = id;
        IsIdNumber = isIdNumber;
        Type = type;
        this.members = members;
    }

    /// <summary>What the reference is called where it came from or is kept; empty when it has no id.</summary>
    public string Id { get; }

    /// <summary>The item type, one of <see cref="ReferenceTypes.All"/> unless it was read leniently.</summary>
    public string Type { get; }

    /// <summary>All members but <c>id</c> and <c>type</c>, in the order in which they came.</summary>
    public ImmutableArray<ReferenceMember> Members => members;

    internal bool IsIdNumber { get; }

    /// <summary>Whether there is a member of that name, of whatever kind and even if empty.</summary>
    public bool Has(string variable) => IndexOf(variable) >= 0;

    /// <summary>The text of a text or number variable (a number as it was spelled); null when there is none.</summary>
    public string? Text(string variable) => Member(variable).Text;

    /// <summary>The names of a name variable; empty when there are none.</summary>
    public IReadOnlyList<Name> Names(string variable) => Member(variable).Names ?? [];

    /// <summary>The date of a date variable; null when there is none.</summary>
    public Date? Date(string variable) => Member(variable).Date;

    /// <summary>The JSON of a custom or unknown member; null when there is none.</summary>
    public JsonElement? Json(string member) => Member(member).Json;

    /// <summary>
    /// The text under a key of the <c>custom</c> object, which CSL-JSON leaves to its users; null when there is none
    /// or when it is no text.
    /// </summary>
    public string? Custom(string key) =>
        Json("custom") is { ValueKind: JsonValueKind.Object } custom
        && custom.TryGetProperty(key, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>The same reference under another id.</summary>
    public Reference WithId(string id) => new(id, isIdNumber: false, Type, members);

    /// <summary>A builder that starts with all that this reference has.</summary>
    public ReferenceBuilder ToBuilder() => new(this);

    /// <summary>The member of a name; null when there is none.</summary>
    internal ReferenceMember? Find(string name) => IndexOf(name) is var index and >= 0 ? members[index] : null;

    private ReferenceMember Member(string name) => Find(name) ?? default;

    /// <summary>Where among the members the one of a name is; -1 when there is none.</summary>
    internal int IndexOf(string name)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (string.Equals(members[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
