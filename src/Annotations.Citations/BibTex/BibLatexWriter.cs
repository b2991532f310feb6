using Annotations.Citations.Formats;
using Annotations.Citations.References;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Writes BibLaTeX 3 in UTF-8 (BibLaTeX manual, section 2): its own entry types and fields, dates as EDTF; otherwise as
/// <see cref="BibTexWriter"/> does.
/// </summary>
public sealed class BibLatexWriter : IReferenceWriter
{
    /// <inheritdoc/>
    public string Format => "biblatex";

    /// <inheritdoc/>
    public string MediaType => "application/x-biblatex";

    /// <inheritdoc/>
    public string FileExtension => "bib";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Reference> references, TextWriter output) =>
        BibTexFile.Write(references, output, BibTexDialect.BibLatex, LatexEncoding.Utf8);
}
