using System.Text.RegularExpressions;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Tests.Conformance;

/// <summary>What a reference says, field by field, without what programs may spell as they like: markup, blanks, dashes, regions of languages.</summary>
internal static partial class Understanding
{
    private static readonly string[] Texts =
    [
        "title", "container-title", "collection-title", "volume", "issue", "page", "edition", "publisher", "publisher-place", "number",
        "genre", "DOI", "URL", "ISBN", "ISSN", "language",
    ];

    internal static SortedDictionary<string, string> Of(Reference reference)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["type"] = reference.Type };
        foreach (var variable in Texts.Where(reference.Has))
        {
            fields[variable] = Plain(variable, reference.Text(variable) ?? string.Empty);
        }

        foreach (var variable in new[] { "author", "editor", "translator" }.Where(reference.Has))
        {
            fields[variable] = string.Join("; ", reference.Names(variable).Select(Of));
        }

        if (reference.Date("issued") is { } date)
        {
            fields["issued"] = Of(date);
        }

        return fields;
    }

    private static string Of(Name name) => Plain("name", string.Join(' ', new[] { name.Given, name.DroppingParticle, name.NonDroppingParticle, name.Family, name.Suffix, name.Literal }.OfType<string>()));

    private static string Of(Date date) => date.Start is null ? date.Literal ?? date.Raw ?? string.Empty : $"{date.Start} {date.End} {(date.IsCirca ? "ca." : "")}";

    private static string Plain(string variable, string text)
    {
        var plain = Blanks().Replace(Tags().Replace(text, string.Empty), " ").Trim().Replace('–', '-').Replace('’', '\'').Replace('‘', '\'');
        return variable == "language" ? plain.Split('-')[0] : variable == "name" ? plain.Replace("- ", "-") : plain;
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
