namespace Annotations.Model.Versions;

/// <summary>A strong validator of a stored state (RFC 9110, section 8.8.3), without its quotes.</summary>
public readonly record struct EntityTag(string Value)
{
    /// <summary>The tag of the state that the operation <paramref name="operation"/> wrote as revision <paramref name="revision"/>.</summary>
    public static EntityTag Of(int revision, Guid operation) => new($"{revision}-{operation:n}");

    /// <summary>The tag as an HTTP field value, in quotes.</summary>
    public override string ToString() => $"\"{Value}\"";
}
