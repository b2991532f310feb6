using System.Collections.Frozen;

namespace Annotations.Citations.BibTex;

/// <summary>What TeX's commands stand for.</summary>
internal static class LatexCommands
{
    private static readonly (string Command, string Text)[] Others =
    [
        ("textbackslash", "\\"), ("backslash", "\\"), ("textbraceleft", "{"), ("textbraceright", "}"), ("textasciitilde", "~"),
        ("textasciicircum", "^"), ("textless", "<"), ("textgreater", ">"), ("textbar", "|"), ("textunderscore", "_"),
        ("textdollar", "$"), ("textendash", "–"), ("textemdash", "—"), ("textquotedblleft", "“"), ("textquotedblright", "”"),
        ("textquotesingle", "'"), ("textquotedbl", "\""), ("textellipsis", "…"), ("dots", "…"), ("newline", "\n"), ("par", "\n"),
        ("lq", "‘"), ("rq", "’"), ("ldq", "“"), ("rdq", "”"), ("textasciigrave", "`"), ("LaTeX", "LaTeX"), ("TeX", "TeX"),
        ("BibTeX", "BibTeX"), ("slash", "/"), ("textsection", "§"), ("textparagraph", "¶"), ("textcopyright", "©"),
        ("textsterling", "£"), ("euro", "€"), ("degree", "°"), ("cyrdash", "—"), ("flqq", "«"), ("frqq", "»"),
        ("glqq", "„"), ("grqq", "“"), ("alpha", "α"), ("beta", "β"), ("gamma", "γ"), ("delta", "δ"), ("epsilon", "ε"),
        ("lambda", "λ"), ("mu", "μ"), ("pi", "π"), ("sigma", "σ"), ("omega", "ω"), ("times", "×"), ("pm", "±"),
        ("cdot", "·"), ("rightarrow", "→"), ("leftarrow", "←"), ("infty", "∞"), ("leq", "≤"), ("geq", "≥"), ("approx", "≈"),
        ("circ", "°"), ("quad", " "), ("space", " "), ("textvisiblespace", "␣"), ("lbrace", "{"), ("rbrace", "}"),
    ];

    private static readonly FrozenDictionary<string, char> Marks = LatexSymbols.Accents.Concat(LatexSymbols.RareAccents)
        .Select(pair => (pair.Value, pair.Key)).Append(("t", '\u0361')).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    private static readonly FrozenDictionary<string, string> Texts = AllTexts();

    private static readonly FrozenDictionary<string, string> Tags = new Dictionary<string, string>
    {
        ["textit"] = "<i>", ["emph"] = "<i>", ["textsl"] = "<i>", ["mkbibemph"] = "<i>", ["mkbibitalic"] = "<i>",
        ["textbf"] = "<b>", ["mkbibbold"] = "<b>", ["textsuperscript"] = "<sup>", ["textsubscript"] = "<sub>",
        ["textsc"] = "<span style=\"font-variant:small-caps;\">",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Switches = new Dictionary<string, string>
    {
        ["it"] = "<i>", ["em"] = "<i>", ["sl"] = "<i>", ["itshape"] = "<i>", ["bf"] = "<b>", ["bfseries"] = "<b>",
        ["sc"] = "<span style=\"font-variant:small-caps;\">", ["scshape"] = "<span style=\"font-variant:small-caps;\">",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> WithoutEffect = new[]
    {
        "mbox", "hbox", "text", "textrm", "textnormal", "textup", "textmd", "textsf", "texttt", "rm", "tt", "sf", "up",
        "url", "path", "protect", "noopsort", "relax", "ensuremath", "mathrm", "mathit", "mathbf", "bibstring", "nolinkurl",
        "cyr", "cyrchar", "cyrillic", "selectfont", "normalfont", "textcyrillic", "nobreak", "hskip", "penalty", "null",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Commands whose first argument is no text: a language, a link's address, a length.</summary>
    private static readonly FrozenSet<string> AboutTheirArguments = new[]
    {
        "selectlanguage", "foreignlanguage", "href", "textcolor", "color", "hspace", "vspace", "label", "fontsize",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The combining mark of an accent command; null for another.</summary>
    internal static char? MarkOf(string command) => Marks.TryGetValue(command, out var mark) ? mark : null;

    /// <summary>The text of a command that takes nothing; null for another.</summary>
    internal static string? TextOf(string command) => Texts.GetValueOrDefault(command);

    /// <summary>The markup of a command that takes text; null for another.</summary>
    internal static string? TagOf(string command) => Tags.GetValueOrDefault(command);

    /// <summary>The markup of a command that lasts to the end of its braces; null for another.</summary>
    internal static string? SwitchOf(string command) => Switches.GetValueOrDefault(command);

    /// <summary>Whether a command changes nothing that CSL-JSON can say.</summary>
    internal static bool IsWithoutEffect(string command) => WithoutEffect.Contains(command);

    /// <summary>Whether a command's first argument is not to be shown.</summary>
    internal static bool IsAboutItsArgument(string command) => AboutTheirArguments.Contains(command);

    /// <summary>The quotation marks that a command sets around its text (csquotes; BibLaTeX manual, section 4.10.1); null for another.</summary>
    internal static (string Open, string Close)? QuotesOf(string command) =>
        command is "enquote" or "mkbibquote" ? ("“", "”") : null;

    /// <summary>What an accent on nothing looks like: <c>\~{}</c> is a tilde.</summary>
    internal static string Bare(char mark) => mark switch
    {
        '\u0300' => "`",
        '\u0301' => "'",
        '\u0302' => "^",
        '\u0303' => "~",
        '\u0308' => "\"",
        _ => string.Empty,
    };

    /// <summary>Cyrillic letters that are written as another with an accent.</summary>
    internal static bool TryCyrillic(char bare, char mark, out char whole)
    {
        whole = (bare, mark) switch
        {
            ('и', '\u0306') => 'й',
            ('И', '\u0306') => 'Й',
            ('е', '\u0308') => 'ё',
            ('Е', '\u0308') => 'Ё',
            ('і', '\u0308') => 'ї',
            ('І', '\u0308') => 'Ї',
            ('у', '\u0306') => 'ў',
            ('У', '\u0306') => 'Ў',
            _ => '\0',
        };
        return whole != '\0';
    }

    private static FrozenDictionary<string, string> AllTexts()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (character, command) in LatexSymbols.Common.Concat(LatexSymbols.Rare))
        {
            texts[command] = character.ToString();
        }

        foreach (var (letter, command) in LatexSymbols.Cyrillic)
        {
            texts[command] = letter.ToString();
            texts[command.ToUpperInvariant()] = char.ToUpperInvariant(letter).ToString();
        }

        foreach (var (command, text) in Others)
        {
            texts[command] = text;
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
