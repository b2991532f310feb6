using System.Globalization;
using Annotations.Citations.Names;

namespace Annotations.Citations.BibTex;

/// <summary>
/// What a name field cannot say of its names, as BibLaTeX's data annotations (BibLaTeX manual, section 3.7):
/// <c>1=static-ordering;3=comma-suffix</c>, counted from 1.
/// </summary>
internal static class NameAnnotations
{
    /// <summary>The annotation; null when there is nothing to say.</summary>
    internal static string? Of(IReadOnlyList<Name> names)
    {
        var annotations = names.Select((name, index) => (Number: index + 1, Flags: FlagsOf(name)))
            .Where(one => one.Flags.Length > 0)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Number}={one.Flags}"));
        return string.Join(';', annotations) is { Length: > 0 } text ? text : null;
    }

    /// <summary>The names with what an annotation says of them; anything else in it is passed over.</summary>
    internal static IReadOnlyList<Name> Apply(Name[] names, string? annotation)
    {
        foreach (var part in annotation?.Split(';') ?? [])
        {
            var pair = part.Split('=', 2);
            if (pair.Length == 2 && int.TryParse(pair[0], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number)
                && number >= 1 && number <= names.Length)
            {
                names[number - 1] = With(names[number - 1], pair[1].Split(',', StringSplitOptions.TrimEntries));
            }
        }

        return names;
    }

    private static Name With(Name name, string[] flags) => new()
    {
        Family = name.Family,
        Given = name.Given,
        DroppingParticle = name.DroppingParticle,
        NonDroppingParticle = name.NonDroppingParticle,
        Suffix = name.Suffix,
        Literal = name.Literal,
        IsStaticOrdering = flags.Contains("static-ordering"),
        IsCommaSuffix = flags.Contains("comma-suffix"),
        IsToBeParsed = flags.Contains("parse-names"),
    };

    private static string FlagsOf(Name name)
    {
        (bool IsOn, string Flag)[] flags =
        [
            (name.IsStaticOrdering, "static-ordering"), (name.IsCommaSuffix, "comma-suffix"), (name.IsToBeParsed, "parse-names"),
        ];
        return string.Join(',', flags.Where(flag => flag.IsOn).Select(flag => flag.Flag));
    }
}
