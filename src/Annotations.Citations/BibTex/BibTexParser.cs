using System.Text;
using Annotations.Citations.Dates;
using Annotations.Citations.Formats;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Takes a file apart into entries (BibTeX manual, sections 2 and 3; the grammar of BibTeX 0.99d's lexical scan):
/// comments, preambles, abbreviations and their concatenation with <c>#</c>. In time linear in the file's length.
/// </summary>
internal sealed class BibTexParser(InputText input)
{
    private readonly BibTexScanner scanner = new(input);
    private readonly Dictionary<string, string> abbreviations = MonthNames.Macros();
    private readonly List<RawEntry> entries = [];

    internal List<RawEntry> Parse()
    {
        while (MoveToAtSign())
        {
            var at = scanner.At++;
            scanner.AfterBlanks();
            var type = scanner.Name();
            var open = scanner.AfterBlanks();
            if (type.Equals("comment", StringComparison.OrdinalIgnoreCase))
            {
                SkipComment(open);
            }
            else if (type.Length > 0 && open is '{' or '(')
            {
                ParseCommand(type, at, open == '{' ? '}' : ')');
            }
        }

        return entries;
    }

    private bool MoveToAtSign()
    {
        var next = scanner.IsAtEnd ? -1 : input.Text.IndexOf('@', scanner.At);
        scanner.At = next < 0 ? input.Text.Length : next;
        return next >= 0;
    }

    private void SkipComment(char open)
    {
        var start = scanner.At;
        if (open == '{' && scanner.Delimited('}') is null)
        {
            scanner.At = start + 1;
        }
    }

    private void ParseCommand(string type, int at, char close)
    {
        scanner.At++;
        var isClosed = type.ToLowerInvariant() switch
        {
            "preamble" => Value() is not null && Close(close),
            "string" => Abbreviation() && Close(close),
            _ => Entry(type, at, close),
        };
        if (!isClosed)
        {
            scanner.SkipToEntry();
        }
    }

    private bool Abbreviation()
    {
        scanner.AfterBlanks();
        var name = scanner.Name();
        if (name.Length == 0 || scanner.AfterBlanks() != '=')
        {
            return Fault("An abbreviation is a name, an equals sign and a value: @string{jch = {Journal of ...}}.");
        }

        scanner.At++;
        if (Value() is not { } value)
        {
            return false;
        }

        abbreviations[name] = value;
        return true;
    }

    private bool Entry(string type, int at, char close)
    {
        scanner.AfterBlanks();
        var start = scanner.At;
        var entry = new RawEntry(type, scanner.Key(close), at);
        entries.Add(entry);
        if (scanner.AfterBlanks() == '=')
        {
            entry.Key = string.Empty;
            scanner.At = start;
        }
        else if (scanner.Current == ',')
        {
            scanner.At++;
        }

        if (entry.Key.Length == 0)
        {
            input.Fault(at, ReadFaultCodes.KeyMissing, "An entry has a key before its first comma: @book{key, ...}.");
        }

        return Fields(entry, close);
    }

    private bool Fields(RawEntry entry, char close)
    {
        while (true)
        {
            var current = scanner.AfterBlanks();
            if (current == close)
            {
                scanner.At++;
                return true;
            }

            if (current == ',')
            {
                scanner.At++;
            }
            else if (scanner.IsAtEnd)
            {
                input.Fault(entry.At, ReadFaultCodes.EntryUnclosed, "The entry that starts here never ends.");
                return false;
            }
            else if (!Field(entry))
            {
                return false;
            }
        }
    }

    private bool Field(RawEntry entry)
    {
        var at = scanner.At;
        var name = scanner.Name();
        if (name.Length == 0 || scanner.AfterBlanks() != '=')
        {
            return Fault("A field is a name, an equals sign and a value: title = {...}.");
        }

        scanner.At++;
        if (Value() is not { } value)
        {
            return false;
        }

        if (!entry.Fields.TryAdd(name.ToLowerInvariant(), value))
        {
            input.Fault(at, ReadFaultCodes.FieldRepeated, $"The entry has {name} already; the first is read.");
        }

        return true;
    }

    /// <summary>A value and those joined to it with <c>#</c>; null, and a fault, when it is none.</summary>
    private string? Value()
    {
        var first = Piece();
        if (first is null || scanner.AfterBlanks() != '#')
        {
            return first;
        }

        var whole = new StringBuilder(first);
        while (scanner.AfterBlanks() == '#')
        {
            scanner.At++;
            if (Piece() is not { } piece)
            {
                return null;
            }

            whole.Append(piece);
        }

        return whole.ToString();
    }

    private string? Piece()
    {
        var current = scanner.AfterBlanks();
        var at = scanner.At;
        if (current is '{' or '"')
        {
            var text = scanner.Delimited(current == '{' ? '}' : '"');
            if (text is null)
            {
                input.Fault(at, ReadFaultCodes.EntryUnclosed, "The value that starts here never ends, or its braces do not match.");
            }

            return text;
        }

        var name = scanner.Name();
        if (name.Length == 0)
        {
            Fault("A value is in braces or quotation marks, or a number, or the name of an abbreviation.");
            return null;
        }

        return char.IsAsciiDigit(name[0]) ? name : Expanded(name, at);
    }

    private string Expanded(string name, int at)
    {
        if (abbreviations.TryGetValue(name, out var value))
        {
            return value;
        }

        input.Fault(at, ReadFaultCodes.AbbreviationUnknown, $"No @string before this defines {name}.");
        return name;
    }

    private bool Close(char close)
    {
        if (scanner.AfterBlanks() == ',')
        {
            scanner.At++;
        }

        if (scanner.AfterBlanks() != close)
        {
            return Fault($"Here the entry ends with {close}");
        }

        scanner.At++;
        return true;
    }

    private bool Fault(string message)
    {
        input.Fault(Math.Min(scanner.At, input.Text.Length), ReadFaultCodes.EntryMalformed, message);
        return false;
    }
}
