using Annotations.Functions.OpenApi.Schemas;

namespace Annotations.Functions.OpenApi.Operations;

/// <summary>Every function, as its file describes it.</summary>
internal static class OperationTable
{
    public static readonly IReadOnlyList<(string Name, string Description)> Tags =
    [
        ("Essays", "Essays and their texts."),
        ("Sentences", "Every sentence of an essay, and what was said about it."),
        ("Annotations", "What scholars say about sentences, and what was said before."),
        ("Counter-claims", "Disputes of sentences and annotations."),
        ("Sources", "The references that an essay's annotations cite."),
        ("Exports", "Essays and what was said about them, in the formats that scholars' tools read."),
        ("Moderation", "Flags, and what editors do about them."),
        ("Members", "Who has which role in an essay."),
        ("Me", "What the service knows of whoever asks."),
        ("Styles", "Citation styles."),
        ("Web Annotation", "The Web Annotation Protocol of the W3C."),
        ("Service", "The service itself, and its description."),
    ];

    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        .. EssayOperations.All(wire),
        .. SentenceOperations.All(wire),
        .. AnnotationOperations.All(wire),
        .. HistoryOperations.All(wire),
        .. CounterClaimOperations.All(wire),
        .. SourceOperations.All(wire),
        .. ExportOperations.All(wire),
        .. ModerationOperations.All(wire),
        .. MemberOperations.All(wire),
        .. MeOperations.All(wire),
        .. StyleOperations.All(wire),
        .. WebAnnotationOperations.All(),
        .. ServiceOperations.All(wire),
    ];

    public static int PlaceOf(string tag) => Tags.Select(one => one.Name).ToList().IndexOf(tag);
}
