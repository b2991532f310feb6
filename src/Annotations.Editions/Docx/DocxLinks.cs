using System.Globalization;

namespace Annotations.Editions.Docx;

/// <summary>The addresses that a part links to, each a relationship of the part.</summary>
internal sealed class DocxLinks
{
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>The id of each address.</summary>
    public IReadOnlyDictionary<string, string> Ids => ids;

    public string IdOf(Uri address)
    {
        if (ids.TryGetValue(address.AbsoluteUri, out var known)) return known;
        var id = string.Create(CultureInfo.InvariantCulture, $"link{ids.Count + 1}");
        ids.Add(address.AbsoluteUri, id);
        return id;
    }
}
