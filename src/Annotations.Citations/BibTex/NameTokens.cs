namespace Annotations.Citations.BibTex;

/// <summary>Splits names where no braces are open. Each split looks at every character once.</summary>
internal static class NameTokens
{
    internal static List<string> SplitAtAnd(string text)
    {
        var names = new List<string>();
        var (depth, start) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += Change(text[at]);
            if (depth == 0 && IsAnd(text, at))
            {
                names.Add(text[start..at].Trim());
                start = at + 4;
                at += 3;
            }
        }

        names.Add(text[start..].Trim());
        return names;
    }

    internal static List<string> SplitAtCommas(string text) => Split(text, character => character == ',', keepsEmpty: true);

    internal static List<string> SplitAtBlanks(string text) =>
        Split(text, character => character == '~' || char.IsWhiteSpace(character), keepsEmpty: false);

    /// <summary>Whether one pair of braces is around all of it, and no accent of TeX's.</summary>
    internal static bool IsBraced(string text)
    {
        if (text is not ['{', .., '}'] || text is ['{', '\\', ..])
        {
            return false;
        }

        var depth = 0;
        for (var at = 0; at < text.Length - 1; at++)
        {
            depth += Change(text[at]);
            if (depth == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a token is part of a particle: its first letter outside of braces is a small one.</summary>
    internal static bool IsLower(string token)
    {
        var isSpecial = token is ['{', '\\', ..];
        var start = isSpecial ? AfterCommand(token.AsSpan(2)) : token.AsSpan();
        if (!isSpecial && start is ['{', ..])
        {
            return false;
        }

        foreach (var character in start)
        {
            if (char.IsLetter(character))
            {
                return char.IsLower(character);
            }
        }

        return false;
    }

    /// <summary>What a command is about; a command that is a letter itself, such as <c>\aa</c>, tells the case.</summary>
    private static ReadOnlySpan<char> AfterCommand(ReadOnlySpan<char> command)
    {
        var length = 0;
        while (length < command.Length && char.IsAsciiLetter(command[length]))
        {
            length++;
        }

        return LatexCommands.TextOf(command[..length].ToString()) is { } text && char.IsLetter(text[0]) ? text : command[length..];
    }

    private static bool IsAnd(string text, int at) =>
        char.IsWhiteSpace(text[at]) && at + 4 < text.Length && char.IsWhiteSpace(text[at + 4])
        && text.AsSpan(at + 1, 3).Equals("and", StringComparison.OrdinalIgnoreCase);

    private static int Change(char character) => character == '{' ? 1 : character == '}' ? -1 : 0;

    private static List<string> Split(string text, Func<char, bool> isSeparator, bool keepsEmpty)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            depth += at < text.Length ? Change(text[at]) : 0;
            if (at == text.Length || (depth == 0 && isSeparator(text[at])))
            {
                if (keepsEmpty || at > start)
                {
                    parts.Add(text[start..at].Trim());
                }

                start = at + 1;
            }
        }

        return parts;
    }
}
