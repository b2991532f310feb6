using Annotations.Citations.Formats;

namespace Annotations.Citations.BibTex;

/// <summary>Moves over the text of a file: blanks, names, and values in braces or quotation marks.</summary>
internal sealed class BibTexScanner(InputText input)
{
    /// <summary>Whether braces were found open at the end of the file once: from then on a new entry ends a value.</summary>
    private bool isWary;

    internal int At { get; set; }

    internal InputText Input => input;

    internal bool IsAtEnd => At >= input.Text.Length;

    internal char Current => IsAtEnd ? '\0' : input.Text[At];

    internal char AfterBlanks()
    {
        while (!IsAtEnd && char.IsWhiteSpace(Current))
        {
            At++;
        }

        return Current;
    }

    /// <summary>The name that starts here: anything but blanks and the characters that mean something (BibTeX's lexis).</summary>
    internal string Name()
    {
        var start = At;
        while (!IsAtEnd && !char.IsWhiteSpace(Current) && Current is not ('{' or '}' or '(' or ')' or ',' or '=' or '"' or '#' or '%' or '\'' or '@'))
        {
            At++;
        }

        return input.Text[start..At];
    }

    /// <summary>A key: anything up to a comma, a blank or the end of the entry.</summary>
    internal string Key(char close)
    {
        var start = At;
        while (!IsAtEnd && !char.IsWhiteSpace(Current) && Current is not (',' or '=' or '{') && Current != close)
        {
            At++;
        }

        return input.Text[start..At];
    }

    /// <summary>
    /// What stands between the opening mark here and its closing one, braces nested; null when it is never closed. Then
    /// the scanner stands where the next entry seems to start.
    /// </summary>
    internal string? Delimited(char close)
    {
        var text = input.Text;
        var start = ++At;
        var depth = 0;
        var nextEntry = -1;
        for (; At < text.Length; At++)
        {
            var character = text[At];
            if (character == close && depth == 0)
            {
                return text[start..At++];
            }

            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (depth < 0 || (character == '@' && nextEntry < 0 && StartsEntry(At)))
            {
                nextEntry = nextEntry < 0 ? At : nextEntry;
                if (depth < 0 || isWary)
                {
                    break;
                }
            }
        }

        isWary |= At >= text.Length;
        At = nextEntry < 0 ? At : nextEntry;
        return null;
    }

    /// <summary>Goes to the next at sign that starts a line, or to the end.</summary>
    internal void SkipToEntry()
    {
        while (!IsAtEnd && !(Current == '@' && StartsEntry(At)))
        {
            At++;
        }
    }

    /// <summary>Whether an at sign is the first of its line and a word and an opening brace follow it.</summary>
    private bool StartsEntry(int at)
    {
        var text = input.Text;
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        var after = at + 1;
        while (after < text.Length && char.IsAsciiLetter(text[after]))
        {
            after++;
        }

        return (before < 0 || text[before] is '\n' or '\r') && after > at + 1 && after < text.Length && text[after] is '{' or '(';
    }
}
