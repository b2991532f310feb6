using System.Globalization;
using System.Text.RegularExpressions;
using Annotations.Citations.Identifiers;
using Annotations.Citations.Keys;
using Annotations.Citations.References;

namespace Annotations.Citations.Duplicates;

/// <summary>
/// The keys by which a reference is told from all others. Two references that have one in common are taken to be of one work;
/// two that say the same have them all in common.
/// </summary>
public static partial class DuplicateKeys
{
    /// <summary>How many ISBNs of one reference count: hardback, paperback, and those of a set.</summary>
    public const int MaxIsbns = 4;

    /// <summary>What is within a whole that has the ISBN.</summary>
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "article", "article-journal", "article-magazine", "article-newspaper", "chapter", "entry", "entry-dictionary",
        "entry-encyclopedia", "figure", "graphic", "map", "paper-conference", "review", "review-book", "song",
    };

    /// <summary>What comes out often under one title: of these the whole date counts.</summary>
    private static readonly HashSet<string> Dated = new(StringComparer.Ordinal)
    {
        "article-newspaper", "broadcast", "hearing", "interview", "personal_communication", "post", "post-weblog", "speech",
    };

    /// <summary>The reference's keys, never none, no two alike. Identifiers count in their normal forms, and not where they are not valid.</summary>
    public static IReadOnlyList<DuplicateKey> Of(Reference reference)
    {
        var keys = new List<DuplicateKey>();
        if (reference.Text("DOI") is { } text && Doi.TryParse(text, out var doi, out _))
        {
            keys.Add(new DuplicateKey(DuplicateKind.Doi, doi.Folded));
        }

        keys.AddRange(IsbnsOf(reference));
        if (OfWork(reference) is { } work)
        {
            keys.Add(new DuplicateKey(DuplicateKind.CreatorYearTitle, work));
        }

        return keys.Count > 0 ? keys : [new DuplicateKey(DuplicateKind.Text, ReferenceText.Of(reference.WithId(string.Empty)))];
    }

    private static IEnumerable<DuplicateKey> IsbnsOf(Reference reference)
    {
        var title = FoldedText.Of(reference.Text("title"));
        var isPart = Parts.Contains(reference.Type);
        if (isPart && title.Length == 0)
        {
            return [];
        }

        // The volumes of a work in several have its ISBN in common.
        var which = isPart ? title : FoldedText.Of(reference.Text("volume"));
        return Numbers().Matches(reference.Text("ISBN") ?? string.Empty)
            .Select(match => Isbn.TryParse(match.Value, out var isbn, out _) ? isbn.ToString() : null)
            .OfType<string>()
            .Distinct()
            .Take(MaxIsbns)
            .Select(isbn => new DuplicateKey(DuplicateKind.Isbn, $"{isbn}\n{which}"));
    }

    private static string? OfWork(Reference reference)
    {
        var creator = FirstCreator.Of(reference);
        var title = FoldedText.Of(reference.Text("title"));
        return creator.Length == 0 || title.Length == 0
            ? null
            : string.Join('\n', creator, DateOf(reference), title, FoldedText.Of(reference.Text("archive_location")), VolumeOf(reference));
    }

    /// <summary>Volumes of a work are told apart; an article has its volume or lacks it, and is the same.</summary>
    private static string VolumeOf(Reference reference) =>
        Parts.Contains(reference.Type) ? string.Empty : FoldedText.Of(reference.Text("volume")) + "\n" + FoldedText.Of(reference.Text("part-number"));

    private static string DateOf(Reference reference)
    {
        if (reference.Date("issued") is not { } date)
        {
            return string.Empty;
        }

        return (date.Start ?? date.End) is not { } point ? FoldedText.Of(date.Literal)
            : Dated.Contains(reference.Type) ? string.Create(CultureInfo.InvariantCulture, $"{point.Year}-{point.Month}-{point.Day}")
            : point.Year.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Ten digits or more with single hyphens or blanks between them.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z])97[89](?:[\s\p{Pd}]?[0-9]){10}(?![0-9A-Za-z])|(?<![0-9A-Za-z])[0-9](?:[\s\p{Pd}]?[0-9]){8}[\s\p{Pd}]?[0-9Xx](?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
