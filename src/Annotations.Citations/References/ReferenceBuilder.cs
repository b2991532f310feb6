using System.Text.Json;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;

namespace Annotations.Citations.References;

/// <summary>Makes a <see cref="Reference"/> member by member. Setting a member again replaces it in its place.</summary>
public sealed class ReferenceBuilder
{
    private readonly List<ReferenceMember> members = [];
    private bool isIdNumber;

    /// <summary>A builder of a reference of a type, one of <see cref="ReferenceTypes.All"/>.</summary>
    public ReferenceBuilder(string type, string id = "")
    {
        Type = ReferenceTypes.Intern(type);
        Id = id;
    }

    internal ReferenceBuilder(Reference reference)
        : this(reference.Type, reference.Id)
    {
        isIdNumber = reference.IsIdNumber;
        members.AddRange(reference.Members);
    }

    /// <summary>The reference's id; empty for none.</summary>
    public string Id { get; private set; }

    /// <summary>The reference's type.</summary>
    public string Type { get; private set; }

    /// <summary>Gives the reference an id.</summary>
    public ReferenceBuilder WithId(string id)
    {
        (Id, isIdNumber) = (id, false);
        return this;
    }

    /// <summary>Gives the reference a type.</summary>
    public ReferenceBuilder WithType(string type)
    {
        Type = ReferenceTypes.Intern(type);
        return this;
    }

    /// <summary>Sets a text or number variable; null takes it away.</summary>
    public ReferenceBuilder Text(string variable, string? value) => Put(variable, value);

    /// <summary>Sets a variable to a JSON number.</summary>
    public ReferenceBuilder Number(string variable, long value) =>
        NumberAsSpelled(variable, value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Sets a name variable; no names take it away.</summary>
    public ReferenceBuilder Names(string variable, params IReadOnlyList<Name> names) =>
        Put(variable, names.Count == 0 ? null : ImmutableList(names));

    /// <summary>Sets a date variable; null takes it away.</summary>
    public ReferenceBuilder Date(string variable, Date? value) => Put(variable, value);

    /// <summary>Sets a custom or unknown member to JSON that must outlive its document (cloned).</summary>
    public ReferenceBuilder Json(string member, JsonElement value) => Put(member, value);

    /// <summary>Sets a member to what it is in another reference.</summary>
    public ReferenceBuilder With(ReferenceMember member) => Put(member);

    /// <summary>Takes a member away.</summary>
    public ReferenceBuilder Without(string member) => Put(member, null);

    /// <summary>The reference. The builder may be used further; the reference does not change with it.</summary>
    public Reference Build() => new(Id, isIdNumber, Type, [.. members]);

    internal ReferenceBuilder WithNumericId(string id)
    {
        (Id, isIdNumber) = (id, true);
        return this;
    }

    internal ReferenceBuilder NumberAsSpelled(string variable, string spelling) =>
        Put(variable, new NumberText(spelling));

    internal ReferenceBuilder EmptyNames(string variable) => Put(variable, ImmutableList([]));

    internal ReferenceBuilder Put(in ReferenceMember member) => Put(member.Name, member.Value);

    internal bool Has(string member) => IndexOf(member) >= 0;

    private static Name[] ImmutableList(IReadOnlyList<Name> names) => [.. names];

    private ReferenceBuilder Put(string name, object? value)
    {
        var index = IndexOf(name);
        if (value is null)
        {
            if (index >= 0)
            {
                members.RemoveAt(index);
            }
        }
        else if (index >= 0)
        {
            members[index] = new ReferenceMember(name, value);
        }
        else
        {
            members.Add(new ReferenceMember(Variables.Intern(name), value));
        }

        return this;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (string.Equals(members[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
