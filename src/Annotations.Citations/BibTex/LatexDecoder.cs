using System.Buffers;
using System.Text;
using Annotations.Citations.Scripts;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Reads TeX's text: accents, symbols, dashes, quotation marks and Cyrillic commands as letters, font commands as the
/// markup of CSL-JSON; braces vanish. A command that is not known stays as it is. Not recursive: braces may be nested
/// as deep as they like.
/// </summary>
internal sealed class LatexDecoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}~$-`'\n\r\t");

    private readonly StringBuilder output = new();
    private readonly Stack<string> closers = new();
    private string text = string.Empty;
    private int at;
    private readonly Stack<char> pendingMarks = new();
    private int groupStart;
    private (string Open, string Close)? pendingTag;
    private bool isMath;

    /// <summary>The value as text. Runs of blanks and line ends become one blank; <c>\\</c> becomes a line end.</summary>
    internal string Decode(string value)
    {
        if (value.AsSpan().IndexOfAny(Special) < 0 && !value.Contains("  ", StringComparison.Ordinal))
        {
            return value.Trim();
        }

        (text, at, pendingTag, isMath) = (value, 0, null, false);
        pendingMarks.Clear();
        output.Clear();
        closers.Clear();
        while (at < text.Length)
        {
            Step(text[at++]);
        }

        while (closers.TryPop(out var closer))
        {
            output.Append(closer);
        }

        return output.ToString().Trim(' ', '\n');
    }

    private void Step(char character)
    {
        switch (character)
        {
            case '\\':
                Command();
                break;
            case '{':
                closers.Push(pendingTag?.Close ?? string.Empty);
                output.Append(pendingTag?.Open);
                pendingTag = null;
                groupStart = output.Length;
                break;
            case '}':
                EndGroup();
                break;
            case '~':
                Emit('\u00A0');
                break;
            case '$':
                isMath = !isMath;
                break;
            case '_' or '^' when isMath:
                Script(character);
                break;
            case '-' or '`' or '\'':
                Ligature(character);
                break;
            default:
                Plain(character);
                break;
        }
    }

    private void Plain(char character)
    {
        if (!char.IsWhiteSpace(character) || character == '\u00A0')
        {
            Emit(character);
        }
        else if (output.Length > 0 && output[^1] is not (' ' or '\n') && pendingMarks.Count == 0)
        {
            output.Append(' ');
        }
    }

    private static (string Open, string Close) Tagged(string tag) => (tag, "</" + tag[1..].TrimEnd('>').Split(' ')[0] + ">");

    /// <summary>A subscript or superscript of mathematics: of a group, or of the next character.</summary>
    private void Script(char character)
    {
        var (open, close) = Tagged(character == '_' ? "<sub>" : "<sup>");
        if (at < text.Length && text[at] == '{')
        {
            pendingTag = (open, close);
        }
        else if (at < text.Length && text[at] is not ('\\' or '}' or '$'))
        {
            output.Append(open).Append(text[at++]).Append(close);
        }
    }

    private void EndGroup()
    {
        if (output.Length == groupStart && pendingMarks.TryPop(out var mark))
        {
            output.Append(LatexCommands.Bare(mark));
        }

        output.Append(closers.TryPop(out var closer) ? closer : string.Empty);
    }

    private void Ligature(char character)
    {
        var run = 1;
        while (run < 3 && at < text.Length && text[at] == character && pendingMarks.Count == 0)
        {
            run++;
            at++;
        }

        switch (character, run)
        {
            case ('-', 2):
                Emit('–');
                break;
            case ('-', 3):
                Emit('—');
                break;
            case ('`', >= 2):
                Emit('“');
                at -= run - 2;
                break;
            case ('\'', >= 2):
                Emit('”');
                at -= run - 2;
                break;
            default:
                Emit(character);
                break;
        }
    }

    private void Emit(char character)
    {
        if (pendingMarks.Count == 0)
        {
            output.Append(character);
            return;
        }

        var letter = character switch { 'ı' => 'i', 'ȷ' => 'j', _ => character };
        var loose = string.Empty;
        while (pendingMarks.TryPop(out var mark))
        {
            var isWhole = LatinLetters.TryPutTogether(letter, mark, out var whole) || LatexCommands.TryCyrillic(letter, mark, out whole);
            (letter, loose) = isWhole ? (whole, loose) : (letter, loose + mark);
        }

        output.Append(letter).Append(loose);
    }

    private void Emit(string characters)
    {
        foreach (var character in characters)
        {
            Emit(character);
        }
    }

    private void Command()
    {
        if (at >= text.Length)
        {
            output.Append('\\');
            return;
        }

        var start = at;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        if (at == start)
        {
            Symbol(text[at++]);
            return;
        }

        Word(text[start..at]);
    }

    /// <summary>A command of one character that is no letter.</summary>
    private void Symbol(char character)
    {
        if (LatexCommands.MarkOf(character.ToString()) is { } mark)
        {
            SetMark(mark);
        }
        else if (character == '\\')
        {
            output.Length -= output.Length > 0 && output[^1] == ' ' ? 1 : 0;
            output.Append('\n');
        }
        else if (character is not ('-' or '/' or '(' or ')' or '[' or ']' or ',' or ';' or '!'))
        {
            Plain(character);
        }
    }

    private void Word(string name)
    {
        if (LatexCommands.MarkOf(name) is { } mark)
        {
            SetMark(mark);
            SkipBlanks();
        }
        else if (LatexCommands.TextOf(name) is { } known)
        {
            Emit(known);
            SkipBlanks();
        }
        else if ((LatexCommands.TagOf(name) is { } tag ? Tagged(tag) : LatexCommands.QuotesOf(name)) is { } around)
        {
            SkipBlanks();
            pendingTag = at < text.Length && text[at] == '{' ? around : null;
        }
        else if (LatexCommands.SwitchOf(name) is { } switched && closers.Count > 0)
        {
            SkipBlanks();
            output.Append(switched);
            closers.Push(Tagged(switched).Close + closers.Pop());
        }
        else if (name == "symbol" || name == "char")
        {
            CodePoint();
        }
        else if (LatexCommands.IsWithoutEffect(name))
        {
            SkipBlanks();
        }
        else if (LatexCommands.IsAboutItsArgument(name))
        {
            SkipArgument();
        }
        else
        {
            output.Append('\\').Append(name);
        }
    }

    /// <summary>Takes a mark for the letter to come; of two marks the later is nearer to the letter.</summary>
    private void SetMark(char mark)
    {
        pendingMarks.Push(mark);
        groupStart = output.Length;
    }

    /// <summary>A character by its number: <c>\symbol{"8499}</c> in hexadecimal, <c>\char233</c> in decimal.</summary>
    private void CodePoint()
    {
        var start = at;
        var isBraced = at < text.Length && text[at] == '{';
        at += isBraced ? 1 : 0;
        var isHex = at < text.Length && text[at] == '"';
        at += isHex ? 1 : 0;
        var digits = at;
        while (at < text.Length && at - digits < 6 && (isHex ? char.IsAsciiHexDigit(text[at]) : char.IsAsciiDigit(text[at])))
        {
            at++;
        }

        var style = isHex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None;
        if (int.TryParse(text.AsSpan(digits, at - digits), style, null, out var number) && Rune.IsValid(number))
        {
            output.Append(new Rune(number).ToString());
            at += isBraced && at < text.Length && text[at] == '}' ? 1 : 0;
            return;
        }

        at = start;
    }

    /// <summary>Passes over a group in braces; what has no end is left.</summary>
    private void SkipArgument()
    {
        SkipBlanks();
        var (end, depth) = (at, 0);
        do
        {
            depth += end >= text.Length ? 0 : text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
            end++;
        }
        while (depth > 0 && end < text.Length);

        at = depth == 0 && at < text.Length && text[at] == '{' ? end : at;
    }

    private void SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
