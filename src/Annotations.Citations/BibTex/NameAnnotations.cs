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
            .Select(one => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{one.Number}={one.Flags}"));
        return string.Join(';', annotations) is { Length: > 0 } text ? text : null;
    }

    private static string FlagsOf(Name name)
    {
        (bool IsOn, string Flag)[] flags =
        [
            (name.IsStaticOrdering, "static-ordering"), (name.IsCommaSuffix, "comma-suffix"), (name.IsToBeParsed, "parse-names"),
        ];
        return string.Join(',', flags.Where(flag => flag.IsOn).Select(flag => flag.Flag));
    }
}
