using System.Globalization;
using Annotations.Citations.Csl.TextCase;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Rendering;

/// <summary>The label of a reference that has none of its own: letters of names, or else of the title, and two digits of the year.</summary>
internal static class CitationLabel
{
    /// <summary>How many letters are taken of each of one name, two, three, or more.</summary>
    private static readonly int[][] Letters = [[4], [2, 2], [2, 1, 1], [1, 1, 1, 1]];

    /// <summary>The first of these that a reference has gives the names.</summary>
    private static readonly string[] Roles =
    [
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director", "editor", "editor-translator",
        "editorial-director", "executive-producer", "guest", "host", "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer", "producer",
        "recipient", "reviewed-author", "script-writer", "series-creator", "translator", "commenter",
    ];

    private static readonly string[] Articles = ["a ", "an ", "the "];

    internal static string Of(Entry entry)
    {
        var label = OfNames(entry);
        if (label.Length == 0)
        {
            label = OfTitle(entry.Text("title") ?? string.Empty);
        }

        var year = entry.Date("issued") is { Literal: null, Start: { } start } ? start.Year : 0;
        return label + Math.Abs(year % 100).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string OfNames(Entry entry)
    {
        var names = Roles.Select(entry.Names).FirstOrDefault(list => list.Count > 0) ?? [];
        if (names.Count == 0)
        {
            return string.Empty;
        }

        var letters = Letters[Math.Min(names.Count, Letters.Length) - 1];
        return string.Concat(names.Take(letters.Length).Select((name, i) => Start(PlainName(name), letters[i])));
    }

    /// <summary>The family name without particles, or the institution without article; letters only.</summary>
    private static string PlainName(Name name)
    {
        var text = string.IsNullOrEmpty(name.Family) ? name.Literal ?? string.Empty : WithoutParticles(name.Family);
        var article = Array.Find(Articles, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return string.Concat(text.Skip(article?.Length ?? 0).Where(char.IsLetter));
    }

    private static string WithoutParticles(string family)
    {
        var small = family.TakeWhile(letter => letter is ' ' or '\'' or '’' or (>= 'a' and <= 'z')).Count();
        var space = small == 0 ? -1 : family.LastIndexOf(' ', small - 1);
        return family[(space + 1)..];
    }

    private static string OfTitle(string title) =>
        Start(string.Concat(title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => !TitleCase.IsSmallWord(word))), Letters[0][0]);

    private static string Start(string text, int letters)
    {
        var start = text.Length <= letters ? text : text[..letters];
        return start.Length == 0 ? start : start[..1].ToUpperInvariant() + start[1..].ToLowerInvariant();
    }
}
