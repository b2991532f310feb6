using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Rendering;

/// <summary>
/// Takes variables out of the note, where programs put those they have no field for: lines of <c>variable: value</c>,
/// or <c>{:variable: value}</c>, before any other line. What the reference has already stands.
/// </summary>
internal static class NoteVariables
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
        foreach (var line in note.Split('\n'))
        {
            var text = line.Trim();
            if (text is ['{', ':', .., '}'])
            {
                text = text[2..^1];
            }

            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Variables.KindOf(NameOf(text[..colon])) != VariableKind.Other)
            {
                yield return (NameOf(text[..colon]), text[(colon + 1)..].Trim());
            }
            else if (colon > 0 && text[..colon] == "type")
            {
                yield return ("type", text[(colon + 1)..].Trim());
            }
            else if (text.Length > 0)
            {
                yield break;
            }
        }
    }

    private static string NameOf(string label) =>
        Variables.KindOf(label.Trim()) != VariableKind.Other ? label.Trim() : label.Trim().Replace(' ', '-').ToLowerInvariant();

    private static bool Set(ReferenceBuilder builder, Reference reference, Dictionary<string, List<Name>> names, string name, string value)
    {
        if (value.Length == 0)
        {
            return false;
        }

        switch (Variables.KindOf(name))
        {
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
