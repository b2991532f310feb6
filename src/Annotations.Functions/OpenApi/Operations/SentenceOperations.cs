using Annotations.Functions.OpenApi.Schemas;
using Annotations.Functions.Sentences;

namespace Annotations.Functions.OpenApi.Operations;

internal static class SentenceOperations
{
    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        new("ListSentences", "Sentences", "List the sentences and the blocks that they stand in") { Replies = [Parts.Ok(wire.Ref<SentenceListResponse>(), "ETag")] },
        new("GetSentence", "Sentences", "Read a sentence with all that was said about it")
        {
            Description = "Counter-claims stand under what they dispute.",
            Replies = [Parts.Ok(wire.Ref<AnnotatedSentenceResponse>(), "ETag")],
        },
    ];
}
