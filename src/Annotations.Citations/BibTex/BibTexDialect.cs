namespace Annotations.Citations.BibTex;

/// <summary>Whose fields and types are written.</summary>
internal enum BibTexDialect
{
    BibTex,
    BibLatex,
}
