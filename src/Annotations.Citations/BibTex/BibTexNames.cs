using System.Text;
using Annotations.Citations.Names;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Writes names as <c>von Last, Jr, First</c> joined by <c>and</c> (BibTeX manual, section 4; Patashnik, "BibTeXing").
/// Institutions, and names that must not be taken apart, are in braces.
/// </summary>
internal static class BibTexNames
{
    /// <summary>Whether a name stands in braces: one of several parts that does not have both family and given name.</summary>
    internal static bool IsWhole(Name name) => name.Family is null || (name.Given is null && !IsOneWord(name));

    internal static void Append(StringBuilder output, IReadOnlyList<Name> names, LatexEncoding encoding)
    {
        for (var i = 0; i < names.Count; i++)
        {
            output.Append(i == 0 ? string.Empty : " and ");
            Append(output, names[i], encoding);
        }
    }

    private static void Append(StringBuilder output, Name name, LatexEncoding encoding)
    {
        if (IsWhole(name))
        {
            AppendWhole(output, name, encoding);
            return;
        }

        foreach (var particle in new[] { name.DroppingParticle, name.NonDroppingParticle })
        {
            if (!string.IsNullOrWhiteSpace(particle))
            {
                AppendPart(output, particle, encoding, isBraced: !IsParticle(particle));
                output.Append(particle[^1] is '\'' or '’' or '-' ? string.Empty : " ");
            }
        }

        AppendPart(output, name.Family!, encoding, isBraced: char.IsLower(name.Family!.FirstOrDefault()));
        if (name.Suffix is { } suffix)
        {
            output.Append(", ");
            AppendPart(output, suffix, encoding, isBraced: false);
        }

        if (name.Given is { } given)
        {
            output.Append(", ");
            AppendPart(output, given, encoding, isBraced: false);
        }
    }

    private static void AppendWhole(StringBuilder output, Name name, LatexEncoding encoding)
    {
        var parts = new[] { name.Given, NameText.FamilyOf(name), name.Suffix };
        var whole = name.IsLiteral || (name.Family ?? name.Given) is null
            ? name.Literal ?? string.Empty
            : string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        AppendPart(output, whole, encoding, isBraced: whole != "others");
    }

    private static void AppendPart(StringBuilder output, string part, LatexEncoding encoding, bool isBraced)
    {
        var needsBraces = isBraced || part.Contains(',', StringComparison.Ordinal)
            || part.Contains(" and ", StringComparison.OrdinalIgnoreCase) || part.Length == 0;
        output.Append(needsBraces ? "{" : string.Empty);
        LatexEncoder.Append(output, part.Trim(), encoding);
        output.Append(needsBraces ? "}" : string.Empty);
    }

    private static bool IsOneWord(Name name) =>
        name.Suffix is null && name.DroppingParticle is null && name.NonDroppingParticle is null
        && !name.Family!.Any(char.IsWhiteSpace) && name.Family!.Length > 0;

    private static bool IsParticle(string particle) => char.IsLower(particle[0]);
}
