namespace Annotations.Citations.Ris;

/// <summary>
/// What RIS's and EndNote's second, third and fourth authors are by the type of the work ("RIS Format Specifications", 2011; EndNote
/// manual, "Reference Types"): the third of a book are its editors, its second those of its series.
/// </summary>
internal static class AuthorLevels
{
    /// <summary>The first authors: those of an edited book are its editors.</summary>
    internal static string First(bool isEditedBook) => isEditedBook ? "editor" : "author";

    /// <param name="type">The item type.</param>
    /// <param name="isOfSeries">Whether the second authors of a book can only be of its series: it has a series, or editors elsewhere.</param>
    internal static string Second(string type, bool isOfSeries) => type switch
    {
        "book" when isOfSeries => "collection-editor",
        "thesis" => "contributor",
        "personal_communication" => "recipient",
        "interview" => "interviewer",
        _ => "editor",
    };

    /// <param name="type">The item type.</param>
    /// <param name="hasEditors">Whether editors have a place of their own in the record.</param>
    internal static string Third(string type, bool hasEditors) => type switch
    {
        "book" when !hasEditors => "editor",
        "thesis" => "contributor",
        _ => "collection-editor",
    };
}
