using System.Collections.Frozen;

namespace Annotations.Citations.Csl.Numbers;

/// <summary>The abbreviations that the reference processor takes for labels of numbers, in texts of any language.</summary>
internal static class NumberLabels
{
    private static readonly (string Label, string Term)[] Pairs =
    [
        ("vrs.", "verse"), ("sv.", "sub-verbo"), ("subpara.", "subparagraph"), ("op.", "opus"), ("subch.", "subchapter"), ("add.", "addendum"),
        ("amend.", "amendment"), ("annot.", "annotation"), ("app.", "appendix"), ("art.", "article"), ("bibliog.", "bibliography"), ("bk.", "book"),
        ("ch.", "chapter"), ("cl.", "clause"), ("col.", "column"), ("cmt.", "comment"), ("dec.", "decision"), ("dept.", "department"), ("ex.", "example"),
        ("fig.", "figure"), ("fld.", "field"), ("fol.", "folio"), ("n.", "note"), ("hypo.", "hypothetical"), ("illus.", "illustration"),
        ("intro.", "introduction"), ("l.", "line"), ("no.", "issue"), ("p.", "page"), ("pp.", "page"), ("para.", "paragraph"), ("pt.", "part"),
        ("pmbl.", "preamble"), ("princ.", "principle"), ("pub.", "publication"), ("r.", "rule"), ("rn.", "randnummer"), ("sched.", "schedule"),
        ("sec.", "section"), ("subdiv.", "subdivision"), ("subsec.", "subsection"), ("supp.", "supplement"), ("tbl.", "table"), ("tit.", "title"), ("vol.", "volume"),
    ];

    private static readonly FrozenDictionary<string, string> Terms = Pairs.ToFrozenDictionary(pair => pair.Label, pair => pair.Term, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Labels =
        Pairs.Where(pair => pair.Label != "pp.").Append(("sv.", "sub verbo")).ToFrozenDictionary(pair => pair.Item2, pair => pair.Item1, StringComparer.Ordinal);

    /// <summary>The term of an abbreviation; null when it is none.</summary>
    internal static string? TermOf(string label) => Terms.GetValueOrDefault(label);

    /// <summary>The abbreviation of a term; null when it has none.</summary>
    internal static string? Of(string term) => Labels.GetValueOrDefault(term);
}
