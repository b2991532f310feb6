using System.Net;
using Annotations.Citations.Formats;
using Annotations.Citations.References;

namespace Annotations.Citations.Coins;

/// <summary>
/// Writes COinS for HTML pages: an empty <c>span</c> of class <c>Z3988</c> for each reference, whose title is an OpenURL
/// context object (ANSI/NISO Z39.88-2004, KEV formats journal, book, dissertation and dc). What those have no key for
/// is in <c>rft_dat</c>, the private data.
/// </summary>
public sealed class CoinsWriter : IReferenceWriter
{
    /// <inheritdoc/>
    public string Format => "coins";

    /// <inheritdoc/>
    public string MediaType => "text/html";

    /// <inheritdoc/>
    public string FileExtension => "html";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Reference> references, TextWriter output)
    {
        foreach (var reference in references)
        {
            var pairs = ContextObject.Of(reference).Select(pair => pair.Key + "=" + Uri.EscapeDataString(pair.Value));
            output.Write("<span class=\"Z3988\" title=\"");
            output.Write(WebUtility.HtmlEncode(string.Join('&', pairs)));
            output.Write("\"></span>\n");
        }
    }
}
