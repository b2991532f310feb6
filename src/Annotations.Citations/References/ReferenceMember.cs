using System.Text.Json;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;

namespace Annotations.Citations.References;

/// <summary>One member of a reference: a variable with its value, or a member that CSL does not name.</summary>
public readonly struct ReferenceMember
{
    internal ReferenceMember(string name, object value) => (Name, Value) = (name, value);

    /// <summary>The member's name in CSL-JSON, such as <c>container-title</c>.</summary>
    public string Name { get; }

    internal object Value { get; }

    /// <summary>The value of a text or number variable; null when the member holds something else.</summary>
    public string? Text => Value switch
    {
        string text => text,
        NumberText number => number.Text,
        _ => null,
    };

    /// <summary>Whether CSL-JSON gave the value as a JSON number rather than as a string.</summary>
    public bool IsJsonNumber => Value is NumberText;

    /// <summary>The value of a name variable; null when the member holds something else.</summary>
    public IReadOnlyList<Name>? Names => Value as IReadOnlyList<Name>;

    /// <summary>The value of a date variable; null when the member holds something else.</summary>
    public Date? Date => Value as Date;

    /// <summary>The value of a custom or unknown member, kept as it came; null when the member holds something else.</summary>
    public JsonElement? Json => Value is JsonElement element ? element : null;
}
