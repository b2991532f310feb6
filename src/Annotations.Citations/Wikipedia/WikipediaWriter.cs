using Annotations.Citations.Formats;
using Annotations.Citations.References;

namespace Annotations.Citations.Wikipedia;

/// <summary>
/// Writes citation templates of the English Wikipedia (its "Template:Citation Style documentation"), one a line. What
/// they have no parameter for follows in a comment of <c>variable: value</c> lines.
/// </summary>
public sealed class WikipediaWriter : IReferenceWriter
{
    /// <inheritdoc/>
    public string Format => "wikipedia";

    /// <inheritdoc/>
    public string MediaType => "text/x-wiki";

    /// <inheritdoc/>
    public string FileExtension => "wiki";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Reference> references, TextWriter output)
    {
        foreach (var reference in references)
        {
            output.Write(CitationTemplate.Of(reference));
            output.Write('\n');
        }
    }
}
