using Annotations.Citations.Names;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Takes a list of names apart (BibTeX manual, section 4; Patashnik, "BibTeXing", section 4): names joined by
/// <c>and</c> outside of braces, each <c>First von Last</c>, <c>von Last, First</c> or <c>von Last, Jr, First</c>, or
/// BibLaTeX's <c>family=…, given=…</c> (BibLaTeX manual, section 3.4).
/// </summary>
internal sealed class NameParser(LatexDecoder decoder)
{
    /// <summary>The names of a field.</summary>
    /// <param name="field">The field's value, not decoded.</param>
    /// <param name="isPrefixKept">Whether particles stay with the family name (BibLaTeX's option <c>useprefix</c>).</param>
    internal Name[] Parse(string field, bool isPrefixKept) =>
        [.. NameTokens.SplitAtAnd(field).Select(name => One(name, isPrefixKept)).OfType<Name>()];

    private Name? One(string text, bool isPrefixKept)
    {
        var parts = NameTokens.SplitAtCommas(text);
        if (parts.Count == 1 && NameTokens.IsBraced(parts[0]))
        {
            return decoder.Decode(parts[0]) is { Length: > 0 } literal ? Name.Institution(literal) : null;
        }

        if (parts.Any(IsNamed))
        {
            return Named(parts);
        }

        var name = parts.Count switch
        {
            1 => Natural(NameTokens.SplitAtBlanks(parts[0]), isPrefixKept),
            2 when IsSuffix(parts[1]) => WithSuffix(Natural(NameTokens.SplitAtBlanks(parts[0]), isPrefixKept), parts[1]),
            2 => Inverted(parts[0], null, parts[1], isPrefixKept),
            _ => Inverted(parts[0], parts[1], string.Join(", ", parts.Skip(2)), isPrefixKept),
        };
        return name is { Family: null, Given: null, Literal: null } ? null : name;
    }

    /// <summary>Whether what should be a first name is none, though people write <c>First Last, Jr.</c></summary>
    private static bool IsSuffix(string part) => part is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV";

    private static Name WithSuffix(Name name, string suffix) => new()
    {
        Family = name.Family,
        Given = name.Given,
        DroppingParticle = name.DroppingParticle,
        NonDroppingParticle = name.NonDroppingParticle,
        Literal = name.Literal,
        Suffix = suffix,
    };

    private Name Natural(List<string> tokens, bool isPrefixKept)
    {
        if (tokens.Count == 1 && decoder.Decode(tokens[0]) is "others")
        {
            return Name.Institution("others");
        }

        var start = tokens.FindIndex(NameTokens.IsLower);
        if (start < 0 || start == tokens.Count - 1)
        {
            return Make(tokens, 0, Math.Max(tokens.Count - 1, 0), Math.Max(tokens.Count - 1, 0), null, null, isPrefixKept);
        }

        var end = tokens.FindLastIndex(tokens.Count - 2, NameTokens.IsLower) + 1;
        return Make(tokens, 0, start, end, null, null, isPrefixKept);
    }

    private Name Inverted(string last, string? suffix, string first, bool isPrefixKept)
    {
        var tokens = NameTokens.SplitAtBlanks(last);
        var end = tokens.Count < 2 ? 0 : tokens.FindLastIndex(tokens.Count - 2, NameTokens.IsLower) + 1;
        end = tokens.Count > 0 && NameTokens.IsLower(tokens[0]) ? end : 0;
        return Make(tokens, 0, 0, end, suffix, first, isPrefixKept);
    }

    /// <summary>A name of tokens: those before <paramref name="von"/> are given names, those from <paramref name="last"/> on the family's.</summary>
    private Name Make(List<string> tokens, int first, int von, int last, string? suffix, string? given, bool isPrefixKept)
    {
        var prefix = Text(string.Join(' ', tokens[von..last]));
        return new Name
        {
            Family = Text(string.Join(' ', tokens[last..])),
            Given = Text(given ?? string.Join(' ', tokens[first..von])),
            NonDroppingParticle = isPrefixKept ? prefix : null,
            DroppingParticle = isPrefixKept ? null : prefix,
            Suffix = Text(suffix),
        };
    }

    private static bool IsNamed(string part) =>
        part.Split('=', 2)[0].Trim() is "family" or "given" or "prefix" or "suffix" && part.Contains('=', StringComparison.Ordinal);

    private Name Named(List<string> parts)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var pair = part.Split('=', 2);
            values[pair[0].Trim()] = pair.Length == 2 ? pair[1] : string.Empty;
        }

        var prefix = Text(values.GetValueOrDefault("prefix"));
        var isKept = values.GetValueOrDefault("useprefix")?.Trim() == "true";
        return new Name
        {
            Family = Text(values.GetValueOrDefault("family")),
            Given = Text(values.GetValueOrDefault("given")),
            Suffix = Text(values.GetValueOrDefault("suffix")),
            NonDroppingParticle = isKept ? prefix : null,
            DroppingParticle = isKept ? null : prefix,
        };
    }

    private string? Text(string? value) => value is not null && decoder.Decode(value) is { Length: > 0 } text ? text : null;
}
