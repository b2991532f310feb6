using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Citations;

/// <summary>A cite as it was rendered.</summary>
/// <param name="Body">What the style renders; null when nothing.</param>
/// <param name="Delimiter">What parts it from the cite before.</param>
internal sealed record RenderedCite(ResolvedCite Cite, Blob? Body, string Delimiter)
{
    internal bool IsEmpty => Body is null && Cite.Cite.Prefix.Length == 0 && Cite.Cite.Suffix.Length == 0;

    /// <summary>The cite between the words that the document's author put around it.</summary>
    internal Blob Whole()
    {
        var (prefix, suffix) = (CiteAffix.Prefix(Cite.Cite.Prefix), CiteAffix.Suffix(Cite.Cite.Suffix));
        return prefix is null && suffix is null ? Body ?? Blob.OfText(string.Empty) : Blob.Join([.. new[] { prefix, Body, suffix }.OfType<Blob>()])!;
    }
}
