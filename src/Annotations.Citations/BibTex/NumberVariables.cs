namespace Annotations.Citations.BibTex;

/// <summary>What the field <c>number</c> counts (BibTeX manual, section 3.2).</summary>
internal static class NumberVariables
{
    /// <summary>The issue of a journal, the place of a book in its series, or the number of a report, patent and the like.</summary>
    internal static string Of(string type, bool hasSeries) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book" or "periodical" => "issue",
        "book" or "chapter" or "paper-conference" or "entry" or "entry-dictionary" or "entry-encyclopedia" or "classic" when hasSeries => "collection-number",
        _ => "number",
    };
}
