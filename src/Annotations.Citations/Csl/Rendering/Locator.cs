using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Csl.Rendering;

/// <summary>Where in the source, and what that counts: a label in the locator itself, as in <c>p. 4</c>, goes before the cite's own.</summary>
internal readonly record struct Locator(string Label, string Text)
{
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789 ,&-–");

    /// <summary>The labels that the reference processor knows in a locator, with their terms.</summary>
    private static readonly FrozenDictionary<string, string> Labels = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["vrs."] = "verse", ["sv."] = "sub-verbo", ["subpara."] = "subparagraph", ["op."] = "opus", ["subch."] = "subchapter", ["add."] = "addendum",
        ["amend."] = "amendment", ["annot."] = "annotation", ["app."] = "appendix", ["art."] = "article", ["bibliog."] = "bibliography", ["bk."] = "book",
        ["ch."] = "chapter", ["cl."] = "clause", ["col."] = "column", ["cmt."] = "comment", ["dec."] = "decision", ["dept."] = "department",
        ["ex."] = "example", ["fig."] = "figure", ["fld."] = "field", ["fol."] = "folio", ["n."] = "note", ["hypo."] = "hypothetical",
        ["illus."] = "illustration", ["intro."] = "introduction", ["l."] = "line", ["no."] = "issue", ["p."] = "page", ["pp."] = "page",
        ["para."] = "paragraph", ["pt."] = "part", ["pmbl."] = "preamble", ["princ."] = "principle", ["pub."] = "publication", ["r."] = "rule",
        ["rn."] = "randnummer", ["sched."] = "schedule", ["sec."] = "section", ["subdiv."] = "subdivision", ["subsec."] = "subsection",
        ["supp."] = "supplement", ["tbl."] = "table", ["tit."] = "title", ["vol."] = "volume",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The last of the numbers that it is made of; null when it is not made of numbers.</summary>
    internal int? LastNumber =>
        Text.AsSpan().IndexOfAnyExcept(Numbers) < 0 && int.TryParse(Text.AsSpan(Text.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal static Locator Of(Cite cite, MergedLocale locale)
    {
        var text = cite.Locator.Trim();
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Labels.TryGetValue(text[..space], out var label) && locale.Find(label, TermForm.Long) is not null
            ? new Locator(label, text[space..].TrimStart())
            : new Locator(cite.Label == "sub verbo" ? "sub-verbo" : cite.Label, text);
    }
}
