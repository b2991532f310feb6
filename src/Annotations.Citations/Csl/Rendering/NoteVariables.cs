using System.Text.RegularExpressions;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Rendering;

/// <summary>
/// Takes variables out of the note, where programs put those they have no field for: lines of <c>variable: value</c>,
/// or <c>{:variable: value}</c>, before any other line but the first. What the reference has already stands, dates
/// do not.
/// </summary>
internal static partial class NoteVariables
{
    internal static Reference Take(Reference reference)
    {
        if (reference.Text("note") is not { } note || !note.Contains(':', StringComparison.Ordinal))
        {
            return reference;
        }

        var builder = reference.ToBuilder();
        var names = new Dictionary<string, List<Name>>(StringComparer.Ordinal);
        var isTaken = false;
        foreach (var (name, value) in Lines(note))
        {
            isTaken |= Set(builder, reference, names, name, value);
        }

        foreach (var (variable, list) in names)
        {
            builder.Names(variable, list);
        }

        return isTaken ? builder.Build() : reference;
    }

    private static IEnumerable<(string Name, string Value)> Lines(string note)
    {
        var isFirst = true;
        foreach (var line in Braced().Replace(note, match => "\n" + match.ValueSpan[2..^1].Trim().ToString() + "\n").Split('\n'))
        {
            if (Field().Match(line) is { Success: true } field)
            {
                var (name, value) = (field.Groups["name"].Value, field.Groups["value"].Value.Trim());
                if (name == "type" || Variables.KindOf(name) != VariableKind.Other)
                {
                    yield return (name, value);
                }
            }
            else if (!isFirst && !string.IsNullOrWhiteSpace(line))
            {
                yield break;
            }

            isFirst = false;
        }
    }

    private static bool Set(ReferenceBuilder builder, Reference reference, Dictionary<string, List<Name>> names, string name, string value)
    {
        if (value.Length == 0)
        {
            return false;
        }

        switch (Variables.KindOf(name))
        {
            case VariableKind.Names when reference.Has(name):
                return false;
            case VariableKind.Names:
                SetName(names, name, value);
                return true;
            case VariableKind.Date:
                builder.Date(name, Edtf.TryParse(value, out var date) ? date : new Date { Raw = value });
                return true;
            case VariableKind.Other:
                builder.WithType(value);
                return true;
            default:
                _ = reference.Has(name) ? builder : builder.Text(name, value);
                return !reference.Has(name);
        }
    }

    [GeneratedRegex(@"\{:(?:[-_a-z]+|[A-Z]+):[^}]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braced();

    [GeneratedRegex(@"^(?<name>[-_a-z]+|[A-Z]+):\s*(?<value>[^}]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    private static void SetName(Dictionary<string, List<Name>> names, string name, string value)
    {
        if (!names.TryGetValue(name, out var list))
        {
            names[name] = list = [];
        }

        var parts = value.Split("||", 2, StringSplitOptions.TrimEntries);
        list.Add(parts.Length == 2 ? Name.Person(parts[0], parts[1]) : Name.Institution(value));
    }
}
