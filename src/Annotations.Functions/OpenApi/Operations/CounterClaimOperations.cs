using Annotations.Functions.Annotations;
using Annotations.Functions.OpenApi.Schemas;

namespace Annotations.Functions.OpenApi.Operations;

internal static class CounterClaimOperations
{
    private const string Example = """
        { "dispute": "undercuts", "body": "A map shows what was claimed, not where the border was.",
          "sources": [ { "source": "coox1985nomonhan", "locator": "1", "label": "chapter", "relation": "mentions" } ] }
        """;

    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        Of("DisputeSentence", "Dispute a sentence", wire),
        Of("DisputeAnnotation", "Dispute an annotation or a counter-claim", wire) with { Problems = [.. Parts.OfStatement, "text-changed", "gone", "hidden"] },
    ];

    private static Operation Of(string function, string summary, WireSchemas wire) => new(function, "Counter-claims", summary)
    {
        Body = new Body(Parts.JsonOf(Schema.Ref("CounterClaimToCreate"), Example)),
        IsRepeatable = true,
        Replies = [new(201, "The counter-claim is there.", Parts.JsonOf(wire.Ref<AnnotationResponse>())) { Header = ["ETag", "Link", "Location"] }],
        Problems = [.. Parts.OfStatement, "text-changed"],
    };
}
