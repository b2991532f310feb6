using System.Globalization;
using Annotations.Citations.Duplicates;
using Annotations.Model.Annotations;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Storage.Entities;

namespace Annotations.Storage.Keys;

/// <summary>The row keys of an essay's partition: they sort the way they are read.</summary>
internal static class RowKeys
{
    public const string Essay = "essay";

    /// <summary>Touched by every change of the essay or of what belongs to it.</summary>
    public const string Version = "version";

    public static readonly KeyRange Annotations = KeyRange.Prefix("a!");

    public static readonly KeyRange Sources = KeyRange.Prefix("s!");

    public static readonly KeyRange EssayHistories = KeyRange.Prefix("h!e!");

    public static readonly KeyRange AnnotationHistories = KeyRange.Prefix("h!a!");

    public static readonly KeyRange SourceHistories = KeyRange.Prefix("h!s!");

    /// <summary>Stands while the essay's text is at that revision: a change that must not outlive the text touches it.</summary>
    public static string TextMark(int textRevision) => string.Create(CultureInfo.InvariantCulture, $"text!{textRevision:D6}");

    /// <summary>In the home partition of a spread essay, while what the mark stands for is on its way out.</summary>
    public static string Gate(string mark) => "g!" + mark;

    /// <summary>In a partition of a spread essay: changes whenever the mark is set up or taken away, and so lets that be done by compare and swap; the mark itself changes with every annotation that relies on it.</summary>
    public static string MarkState(string mark) => "m!" + mark;

    public static string EssayHistory(int revision) => string.Create(CultureInfo.InvariantCulture, $"h!e!{revision:D6}");

    public static string Annotation(AnnotationId id) => "a!" + Place(id);

    /// <summary>Under a further sentence of a run, where its annotation is found from there.</summary>
    public static string Continuation(SentenceId sentence, AnnotationId id) => "a!" + Place(id with { Sentence = sentence });

    public static KeyRange AnnotationsOf(SentenceId sentence) => KeyRange.Prefix("a!" + Place(sentence) + "!");

    /// <summary>The rows under a sentence that belong to runs from earlier ones.</summary>
    public static KeyRange ContinuationsUnder(SentenceId sentence) => AnnotationsOf(sentence) with { Number = Columns.Home };

    public static string AnnotationHistory(AnnotationId id, int revision) =>
        string.Create(CultureInfo.InvariantCulture, $"h!a!{id}!{revision:D6}");

    public static KeyRange HistoryOf(AnnotationId id) => KeyRange.Prefix($"h!a!{id}!");

    public static string Source(SourceId id) => "s!" + id.Value;

    /// <summary>The inverse of <see cref="Source(SourceId)"/>.</summary>
    public static SourceId ParseSource(string key) =>
        SourceId.TryParse(key[2..], out var id) ? id : throw new FormatException($"'{key}' is no source's key.");

    /// <summary>The id of the annotation or source whose past state a row is.</summary>
    public static string IdInHistory(string key) => key.Split('!')[2];

    /// <summary>The operation tells the states of a source apart from those of an earlier one that had its id and was deleted.</summary>
    public static string SourceHistory(SourceId id, int revision, Guid operation) =>
        string.Create(CultureInfo.InvariantCulture, $"h!s!{id}!{revision:D6}!{operation:n}");

    public static KeyRange HistoryOf(SourceId id) => KeyRange.Prefix($"h!s!{id}!");

    /// <summary>The sources whose ids begin with <paramref name="stem"/>.</summary>
    public static KeyRange SourcesFrom(string stem) => KeyRange.Prefix("s!" + stem);

    /// <summary>Stands while a source has the duplicate key: a new source that must not share it adds this row.</summary>
    public static string Claim(DuplicateKey key) => "d!" + key.Digest;

    /// <summary>A source that shares the duplicate key with others.</summary>
    public static string Share(DuplicateKey key, SourceId source) => $"{Claim(key)}!{source.Value}";

    /// <summary>The claim of a duplicate key, and the sources that share it.</summary>
    public static KeyRange ClaimsOf(DuplicateKey key) => KeyRange.Prefix(Claim(key));

    public static readonly KeyRange Claims = KeyRange.Prefix("d!");

    /// <summary>A scholar's flag of an annotation.</summary>
    public static string Flag(AnnotationId annotation, string scholar) => $"{FlagsPrefix(annotation)}{KeyEscape.Escape(scholar)}";

    public static KeyRange FlagsOf(AnnotationId annotation) => KeyRange.Prefix(FlagsPrefix(annotation));

    public static readonly KeyRange Flags = KeyRange.Prefix("f!");

    /// <summary>Whether a row is a flag that the scholar has raised.</summary>
    public static bool IsFlagBy(string key, string scholar) => Flags.Holds(key) && key.EndsWith($"!{KeyEscape.Escape(scholar)}", StringComparison.Ordinal);

    /// <summary>The key of the same flag, were it another scholar's.</summary>
    public static string FlagBy(string key, string scholar) => key[..(key.LastIndexOf('!') + 1)] + KeyEscape.Escape(scholar);

    /// <summary>In a scholar's own partition: what they say of themselves.</summary>
    public const string Profile = "profile";

    public static readonly KeyRange ProfileHistories = KeyRange.Prefix("h!p!");

    public static string ProfileHistory(int revision) => string.Create(CultureInfo.InvariantCulture, $"h!p!{revision:D6}");

    private static string FlagsPrefix(AnnotationId annotation) => $"f!{Place(annotation)}!";

    /// <summary>An annotation of the plain container; they sort as they were made.</summary>
    public static string PlainAnnotation(Guid id) => $"w!a!{id:n}";

    public static readonly KeyRange PlainAnnotations = KeyRange.Prefix("w!a!");

    /// <summary>The inverse of <see cref="PlainAnnotation"/>.</summary>
    public static Guid ParsePlainAnnotation(string key) => Guid.ParseExact(key.AsSpan("w!a!".Length), "n");

    /// <summary>Holds the name that somebody suggested for an annotation of the plain container, for good.</summary>
    public static string PlainName(string name) => "w!n!" + KeyEscape.Escape(name);

    public static readonly KeyRange PlainHistories = KeyRange.Prefix("h!w!");

    /// <summary>The id of the annotation of the plain container whose past state a row is.</summary>
    public static Guid ParsePlainHistory(string key) => Guid.ParseExact(IdInHistory(key), "n");

    public static string PlainHistory(Guid id, int revision) => string.Create(CultureInfo.InvariantCulture, $"h!w!{id:n}!{revision:D6}");

    public static string Receipt(string id) => "k!" + id;

    public static readonly KeyRange Receipts = KeyRange.Prefix("k!");

    /// <summary>A sentence and an annotation of it, as they sort within a range.</summary>
    public static string Place(AnnotationId id) => $"{Place(id.Sentence)}!{id.Unique:n}";

    public static string Place(SentenceId sentence) => sentence.Number.ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>The inverse of <see cref="Place(AnnotationId)"/>, from the end of a key.</summary>
    public static AnnotationId ParsePlace(string key)
    {
        var place = key.AsSpan(key.Length - PlaceLength);
        var sentence = int.Parse(place[..SentenceLength], NumberStyles.None, CultureInfo.InvariantCulture);
        return new AnnotationId(new SentenceId(sentence), Guid.ParseExact(place[(SentenceLength + 1)..], "n"));
    }

    private const int SentenceLength = 6;
    private const int PlaceLength = SentenceLength + 1 + 32;
}
