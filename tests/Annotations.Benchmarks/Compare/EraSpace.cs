using System.Text.Json;
using System.Text.RegularExpressions;

namespace Annotations.Benchmarks.Compare;

/// <summary>
/// The space between a year and its era, which depends on the version of the locale files: older ones begin the terms
/// with it, newer ones leave it out. Where it is the only difference, texts are equal.
/// </summary>
internal sealed class EraSpace
{
    private readonly Regex spaces;

    internal EraSpace(IEnumerable<byte[]> locales)
    {
        var terms = locales.SelectMany(Terms).Select(term => Regex.Escape(term.Trim())).Where(term => term.Length > 0).Distinct(StringComparer.Ordinal);
        spaces = new Regex($"\\s+(?={string.Join('|', terms)})", RegexOptions.CultureInvariant);
    }

    internal bool AreEqual(string theirs, string ours) => theirs == ours || spaces.Replace(theirs, string.Empty) == spaces.Replace(ours, string.Empty);

    private static IEnumerable<string> Terms(byte[] locale)
    {
        using var document = JsonDocument.Parse(locale);
        return [.. Terms(document.RootElement)];
    }

    private static IEnumerable<string> Terms(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var children = node.TryGetProperty("c", out var list) ? list.EnumerateArray().ToList() : [];
        var isEra = node.TryGetProperty("a", out var attributes) && attributes.TryGetProperty("name", out var name) && name.ToString() is "ad" or "bc";
        return isEra ? children.Where(child => child.ValueKind == JsonValueKind.String).Select(child => child.GetString()!) : children.SelectMany(Terms);
    }
}
