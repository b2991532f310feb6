using Annotations.Citations.Formats;
using Annotations.Citations.Keys;
using Annotations.Citations.References;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Writes BibTeX 0.99d (Patashnik, "BibTeXing"): keys of <see cref="EntryKeys"/>, TeX commands for Latin accents and
/// symbols, balanced braces, capitals of titles protected, BibLaTeX's fields for what BibTeX has none (styles pass
/// over them), lines of <c>variable: value</c> in <c>note</c> for what is left.
/// </summary>
/// <param name="encoding">Which characters are written as TeX commands.</param>
public sealed class BibTexWriter(LatexEncoding encoding = LatexEncoding.Standard) : IReferenceWriter
{
    /// <summary><c>bibtex</c>, or <c>bibtex-ascii</c> and <c>bibtex-utf8</c> for the other encodings.</summary>
    public string Format => encoding switch
    {
        LatexEncoding.Ascii => "bibtex-ascii",
        LatexEncoding.Utf8 => "bibtex-utf8",
        _ => "bibtex",
    };

    /// <inheritdoc/>
    public string MediaType => "application/x-bibtex";

    /// <inheritdoc/>
    public string FileExtension => "bib";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Reference> references, TextWriter output) =>
        BibTexFile.Write(references, output, BibTexDialect.BibTex, encoding);
}
