using System.Text;
using Annotations.Citations.RichText;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Writes rich text for TeX. In titles, which styles set in small letters, each word with a capital is braced (BibTeX
/// manual, section 4) but for the first word's first letter, which styles leave alone.
/// </summary>
internal static class BibTexTitle
{
    internal static void Append(StringBuilder output, string text, LatexEncoding encoding, bool isTitle)
    {
        var closers = new Stack<string>();
        var isFirst = true;
        for (var at = 0; at < text.Length;)
        {
            var tag = Markup.TagAt(text.AsSpan(at));
            if (tag.IsEmpty)
            {
                var run = RunAt(text, at);
                AppendWords(output, run, encoding, isTitle && closers.All(closer => closer == "}"), ref isFirst);
                at += run.Length;
                continue;
            }

            AppendTag(output, tag, isTitle && HasCapital(text.AsSpan(at + tag.Length)), closers);
            at += tag.Length;
        }

        foreach (var closer in closers)
        {
            output.Append(closer);
        }
    }

    private static ReadOnlySpan<char> RunAt(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && (text[next] != '<' || Markup.TagAt(text.AsSpan(next)).IsEmpty))
        {
            next++;
        }

        return text.AsSpan(at, next - at);
    }

    /// <summary>Words within a command are protected from outside of it: two pairs of braces, since one with a command in it protects nothing.</summary>
    private static void AppendTag(StringBuilder output, ReadOnlySpan<char> tag, bool isProtected, Stack<string> closers)
    {
        if (tag is ['<', '/', ..])
        {
            output.Append(closers.TryPop(out var closer) ? closer : string.Empty);
            return;
        }

        var command = Markup.NameOf(tag) switch
        {
            "i" => "\\textit{",
            "b" => "\\textbf{",
            "sup" => "\\textsuperscript{",
            "sub" => "\\textsubscript{",
            "sc" => "\\textsc{",
            _ => tag.Contains("small-caps", StringComparison.Ordinal) ? "\\textsc{" : "{",
        };
        var isNoCase = command == "{";
        isProtected &= closers.All(closer => closer == "}");
        output.Append(isNoCase || isProtected ? "{{" : string.Empty).Append(isNoCase ? string.Empty : command);
        closers.Push(isNoCase ? "}}" : isProtected ? "}}}" : "}");
    }

    private static void AppendWords(StringBuilder output, ReadOnlySpan<char> run, LatexEncoding encoding, bool isTitle, ref bool isFirst)
    {
        if (!isTitle)
        {
            LatexEncoder.Append(output, run, encoding);
            return;
        }

        while (!run.IsEmpty)
        {
            var length = WordLength(run);
            var word = run[..Math.Max(length, 1)];
            var isBraced = length > 0 && HasCapital(isFirst ? word[1..] : word);
            isFirst &= length == 0;
            output.Append(isBraced ? "{" : string.Empty);
            LatexEncoder.Append(output, word, encoding);
            output.Append(isBraced ? "}" : string.Empty);
            run = run[word.Length..];
        }
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '-' or '\'' or '’' or '.' || char.IsSurrogate(text[length])))
        {
            length++;
        }

        while (length > 0 && text[length - 1] is '-' or '\'' or '’' or '.')
        {
            length--;
        }

        return length;
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsUpper(character))
            {
                return true;
            }
        }

        return false;
    }
}
