using Annotations.Editions.Labels;
using Annotations.Editions.Text;

namespace Annotations.Editions.Tei;

/// <summary>Writes what a TEI document says of itself (TEI Guidelines, chapter 2).</summary>
internal static class TeiHeader
{
    public static void Write(EditionHeader header, TeiText text) => text.Within("teiHeader", () =>
    {
        text.Within("fileDesc", () => WriteFile(header, text));
        text.Within("encodingDesc", () => text.Within("projectDesc", () => WriteSentence(EditionLine.StyleOf(header), header, text)));
        text.Within("profileDesc", () => text.Within("langUsage", () => text.Element("language", [new Words(header.Language)], ("ident", header.Language))));
    });

    private static void WriteFile(EditionHeader header, TeiText text)
    {
        var day = EditionWords.DayOf(header.Essay.Modified.At);
        text.Within("titleStmt", () =>
        {
            text.Element("title", [new Words(header.Title)]);
            foreach (var author in EditionLine.AuthorsOf(header)) text.Element("author", [new Words(author)]);
        });
        text.Within("editionStmt", () => text.Element("edition", [new Words(header.Words.RevisionOf(header.Essay))], ("n", $"{header.Essay.Revision}"), ("xml:lang", header.Words.LanguageOfLabels)));
        text.Within("publicationStmt", () =>
        {
            text.Element("publisher", [new Words("Annotations")]);
            text.Element("idno", [new Words(header.Address.AbsoluteUri)], ("type", "URL"));
            text.Element("date", [new Words(day)], ("when", day));
        });
        text.Within("sourceDesc", () => WriteSentence(EditionLine.Of(header), header, text));
    }

    private static void WriteSentence(string sentence, EditionHeader header, TeiText text) =>
        text.Element("p", [new Words(sentence)], ("xml:lang", header.Words.LanguageOfLabels));
}
