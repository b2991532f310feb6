using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Annotations.Functions.Tests.Exports.Validity;

/// <summary>Whether a document of ours has those commands only that we write, its braces and environments in pairs, and no character that acts by itself.</summary>
internal static partial class LatexValidity
{
    private static readonly HashSet<string> Commands =
    [
        "\\maketitle", "\\begin", "\\end", "\\section", "\\subsection", "\\subsubsection", "\\paragraph", "\\subparagraph", "\\item", "\\par", "\\footnote", 
        "\\hypertarget", "\\href", "\\emph", "\\textbf", "\\textit", "\\textsl", "\\textup", "\\textsc", "\\underline", "\\textsuperscript", "\\textsubscript", "\\texttt", "\\cite", "\\printbibliography",
        "\\medskip", "\\centering", "\\rule", "\\linewidth", "\\raggedright", "\\tabularnewline",
        "\\textasciitilde", "\\textasciicircum", "\\textbackslash", "\\textasciigrave", "\\textquotedbl", "\\&", "\\%", "\\$", "\\#", "\\_", "\\{", "\\}", "\\\\",
    ];

    public static IReadOnlyList<string> FaultsOfArchive(byte[] body)
    {
        using var archive = new ZipArchive(new MemoryStream(body));
        if (!archive.Entries.Select(entry => entry.FullName).SequenceEqual(["edition.tex", "references.bib"])) return ["the archive has other files"];
        using var reader = new StreamReader(archive.Entries[0].Open());
        return FaultsOf(reader.ReadToEnd());
    }

    public static IReadOnlyList<string> FaultsOf(string document)
    {
        var start = document.IndexOf("\\begin{document}", StringComparison.Ordinal);
        var title = document.IndexOf("\\title{", StringComparison.Ordinal);
        return [.. FaultsOfText(document[title..start], ["\\title", "\\author", "\\date", "\\and", "\\nolinkurl"]), .. FaultsOfText(document[start..], [])];
    }

    private static List<string> FaultsOfText(string text, string[] furtherCommands)
    {
        var faults = new List<string>();
        var open = new Stack<string>();
        foreach (var token in Token().EnumerateMatches(text))
        {
            var word = text.Substring(token.Index, token.Length);
            if (word is "{") open.Push(word);
            else if (word is "}") faults.AddRange(open.TryPop(out var last) && last == "{" ? [] : ["} closes nothing"]);
            else if (word.StartsWith("\\begin{", StringComparison.Ordinal)) open.Push(word[6..]);
            else if (word.StartsWith("\\end{", StringComparison.Ordinal)) faults.AddRange(open.TryPop(out var last) && last == word[4..] ? [] : [$"{word} closes nothing"]);
            else if (word is "&" && open.Contains("{tabular}")) continue;
            else if (word is "~" && open.Contains("{")) continue;
            else if (!Commands.Contains(word) && !furtherCommands.Contains(word)) faults.Add($"{word} acts");
        }

        if (open.Count > 0) faults.Add($"{open.Peek()} is not closed");
        return faults;
    }

    /// <summary>Whatever is more than a letter to TeX; lines of comments there are none.</summary>
    [GeneratedRegex(@"\\(?:begin|end)\{[a-z]*\}|\\[A-Za-z@]+|\\.|[{}$&#^_~%]|\p{Cc}(?<!\n)", RegexOptions.Singleline)]
    private static partial Regex Token();
}
