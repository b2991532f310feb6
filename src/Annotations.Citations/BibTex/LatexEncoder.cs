using System.Buffers;
using System.Globalization;
using System.Text;
using Annotations.Citations.Scripts;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Writes text for TeX. Every command is in braces of its own, so that BibTeX takes an accented letter for one letter
/// ("special character", BibTeX manual, section 4); braces are always balanced, as BibTeX counts them even after a
/// backslash.
/// </summary>
internal static class LatexEncoder
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !\"()*+,./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]abcdefghijklmnopqrstuvwxyz");

    internal static void Append(StringBuilder output, ReadOnlySpan<char> text, LatexEncoding encoding)
    {
        var hasPairs = HasPairedBraces(text);
        while (true)
        {
            var length = text.IndexOfAnyExcept(Plain);
            output.Append(length < 0 ? text : text[..length]);
            if (length < 0)
            {
                return;
            }

            text = text[length..];
            var rune = Rune.DecodeFromUtf16(text, out var value, out var used) == OperationStatus.Done ? value : Rune.ReplacementChar;
            if (rune.IsAscii)
            {
                AppendSpecial(output, text[0], hasPairs);
            }
            else
            {
                AppendLetter(output, rune, encoding);
            }

            text = text[used..];
        }
    }

    private static void AppendSpecial(StringBuilder output, char character, bool hasPairs) => _ = character switch
    {
        '&' or '%' or '$' or '#' or '_' => output.Append('\\').Append(character),
        '{' => output.Append(hasPairs ? "\\{" : "{\\textbraceleft}"),
        '}' => output.Append(hasPairs ? "\\}" : "{\\textbraceright}"),
        '\\' => output.Append("{\\textbackslash}"),
        '~' => output.Append("{\\textasciitilde}"),
        '^' => output.Append("{\\textasciicircum}"),
        '<' => output.Append("{\\textless}"),
        '>' => output.Append("{\\textgreater}"),
        '|' => output.Append("{\\textbar}"),
        '\n' => output.Append("\\\\\n"),
        '-' or '\'' or '`' => AppendAlone(output, character),
        _ => output.Append(' '),
    };

    /// <summary>Keeps apart two characters that TeX joins to one: <c>--</c> is a dash.</summary>
    private static StringBuilder AppendAlone(StringBuilder output, char character)
    {
        var before = output.Length == 0 ? ' ' : output[^1];
        var isJoined = before == character || (character == '`' && before is '?' or '!');
        return output.Append(isJoined ? "{}" : string.Empty).Append(character);
    }

    private static void AppendLetter(StringBuilder output, Rune rune, LatexEncoding encoding)
    {
        var letter = rune.IsBmp ? (char)rune.Value : '\uFFFD';
        if (letter == '\u00A0')
        {
            output.Append('~');
        }
        else if (encoding == LatexEncoding.Utf8 || !TryCommand(output, letter, encoding))
        {
            _ = encoding == LatexEncoding.Ascii
                ? output.Append("{\\symbol{\"").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)).Append("}}")
                : output.Append(rune.ToString());
        }
    }

    private static bool TryCommand(StringBuilder output, char letter, LatexEncoding encoding)
    {
        if (Dashes(letter) is { } dashes)
        {
            output.Append(dashes);
            return true;
        }

        if (CommandFor(letter, encoding) is { } command)
        {
            output.Append("{\\").Append(command).Append('}');
            return true;
        }

        if (!LatinLetters.TryTakeApart(letter, out var bare, out var mark) || AccentFor(mark, encoding) is not { } accent
            || !IsAccented(bare, encoding))
        {
            return false;
        }

        output.Append("{\\").Append(accent);
        _ = char.IsAsciiLetter(bare) && !char.IsAsciiLetter(accent[0]) ? output.Append(bare) : AppendBraced(output, bare, encoding);
        output.Append('}');
        return true;
    }

    private static StringBuilder AppendBraced(StringBuilder output, char letter, LatexEncoding encoding)
    {
        output.Append('{');
        Append(output, [letter], encoding);
        return output.Append('}');
    }

    private static bool IsAccented(char bare, LatexEncoding encoding) =>
        char.IsAsciiLetter(bare) || encoding == LatexEncoding.Ascii;

    private static string? AccentFor(char mark, LatexEncoding encoding) =>
        LatexSymbols.Accents.TryGetValue(mark, out var accent)
        || (encoding == LatexEncoding.Ascii && LatexSymbols.RareAccents.TryGetValue(mark, out accent))
            ? accent
            : null;

    private static string? CommandFor(char letter, LatexEncoding encoding)
    {
        if (LatexSymbols.Common.TryGetValue(letter, out var command) || encoding != LatexEncoding.Ascii)
        {
            return command;
        }

        if (LatexSymbols.Rare.TryGetValue(letter, out command))
        {
            return command;
        }

        var small = char.ToLowerInvariant(letter);
        return !LatexSymbols.Cyrillic.TryGetValue(small, out command) ? null
            : small == letter ? command
            : command.ToUpperInvariant();
    }

    private static string? Dashes(char character) => character switch
    {
        '–' => "--",
        '—' => "---",
        '“' => "``",
        '”' => "''",
        _ => null,
    };

    private static bool HasPairedBraces(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var character in text)
        {
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }
}
