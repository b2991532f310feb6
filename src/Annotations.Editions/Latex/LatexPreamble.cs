namespace Annotations.Editions.Latex;

/// <summary>Writes what stands before a document's text: packages, language, title.</summary>
internal static class LatexPreamble
{
    private const string Packages = """
        % Runs with lualatex or xelatex, then biber, then twice more.
        \documentclass[11pt,a4paper]{article}
        \usepackage[margin=2.5cm]{geometry}
        \usepackage{fontspec}
        \usepackage{iftex}
        % The first of these fonts that is there; with lualatex, others for the characters that it has not.
        \newcommand\editionfont[1]{\setmainfont{#1}}
        \ifLuaTeX
          \directlua{editionfonts = {"Latin Modern Roman:mode=harf;"}}
          \newcommand\fallbackfont[1]{\IfFontExistsTF{#1}{\directlua{table.insert(editionfonts, "#1:mode=harf;")}}{}}
          \fallbackfont{Noto Serif}\fallbackfont{FreeSerif}\fallbackfont{Noto Serif CJK JP}\fallbackfont{Noto Serif CJK SC}
          \directlua{luaotfload.add_fallback("edition", editionfonts)}
          \renewcommand\editionfont[1]{\setmainfont{#1}[Renderer=Harfbuzz,RawFeature={fallback=edition}]}
        \fi
        \newcommand\firstfont[1]{\IfFontExistsTF{#1}{\editionfont{#1}}}
        \firstfont{Noto Serif}{\firstfont{FreeSerif}{\firstfont{CMU Serif}{\editionfont{Latin Modern Roman}}}}
        \usepackage{array}
        \usepackage{enumitem}
        % Counter-claims, and users' lists, may stand deeper in each other than LaTeX's own six levels.
        \setlistdepth{60}
        \setlength\leftmargini{1.5em}\setlength\leftmarginii{1em}\setlength\leftmarginiii{1em}\setlength\leftmarginiv{1em}\setlength\leftmarginv{1em}\setlength\leftmarginvi{1em}
        \renewlist{itemize}{itemize}{40}
        \setlist[itemize]{label=\textbullet}
        \renewlist{enumerate}{enumerate}{40}
        \setlist[enumerate]{label=\arabic*.}
        \usepackage{csquotes}
        \usepackage{xurl}
        % Headings are not numbered, and stay in the table of contents that readers of the file make of them.
        \setcounter{secnumdepth}{0}

        """;

    public static void Write(EditionHeader header, bool hasSources, TextWriter writer)
    {
        var authors = string.Join(" \\and ", EditionLine.AuthorsOf(header).Select(LatexEscape.Of));
        var address = LatexEscape.OfAddress(header.Address);
        writer.Write(Packages);
        writer.Write(LatexLanguage.Of(header.Language));
        if (hasSources) writer.Write($"\\usepackage[backend=biber,style={StyleOf(header.Style.Kind)}]{{biblatex}}\n\\addbibresource{{references.bib}}\n");
        writer.Write("\\usepackage[hidelinks]{hyperref}\n% Notes come through tables.\n\\usepackage{footnotehyper}\n\\makesavenoteenv{tabular}\n");
        writer.Write($"\\title{{{LatexEscape.Of(header.Title)}}}\n\\author{{{authors}}}\n");
        writer.Write($"\\date{{{LatexEscape.Of(header.Words.RevisionOf(header.Essay))}\\\\\\href{{{address}}}{{\\nolinkurl{{{address}}}}}}}\n");
        writer.Write("\\begin{document}\n\\maketitle\n\n");
    }

    private static string StyleOf(string kind) => kind switch
    {
        "note" => "verbose-ibid",
        "numeric" => "numeric",
        "label" => "alphabetic",
        "author" => "authortitle",
        _ => "authoryear",
    };
}
