namespace Annotations.Editions.Docx;

/// <summary>A part of a Word document (ISO/IEC 29500-1:2016, section 11.3).</summary>
/// <param name="Name">Its name and the id of its relationship, such as <c>footnotes</c>.</param>
/// <param name="Type">The end of its content type.</param>
internal sealed record DocxPart(string Name, string Type)
{
    public static readonly DocxPart Document = new("document", "document.main");
    public static readonly DocxPart Styles = new("styles", "styles");
    public static readonly DocxPart Footnotes = new("footnotes", "footnotes");
    public static readonly DocxPart Footer = new("footer", "footer");

    /// <summary>Those that the document relates to.</summary>
    public static readonly IReadOnlyList<DocxPart> Related = [Styles, Footnotes, Footer];

    public string ContentType => $"application/vnd.openxmlformats-officedocument.wordprocessingml.{Type}+xml";

    public string RelationshipType => DocxPackage.Relationships + Name;
}
