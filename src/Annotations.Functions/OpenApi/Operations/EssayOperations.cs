using Annotations.Functions.Check;
using Annotations.Functions.Essays;
using Annotations.Functions.OpenApi.Schemas;

namespace Annotations.Functions.OpenApi.Operations;

internal static class EssayOperations
{
    private const string Tag = "Essays";

    private const string Text =
        "The river\n\nIn May 1939 patrols met east of the Khalkha. Gen. Zhukov came in June. Each side held a map on which the border was its own.\n\nBy September 1939 it was over. The border stayed where the Mongolian side had drawn it.";

    private static readonly string Example = $$"""{ "title": "On the Khalkha", "language": "en", "text": {{System.Text.Json.JsonSerializer.Serialize(Text)}} }""";

    private static readonly string[] Fields = ["ETag", "Link"];

    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        new("ListEssays", Tag, "List the essays that the caller may read, by id")
        {
            Replies = [Parts.Ok(wire.Ref<EssayListResponse>(), Fields)],
        },
        new("PutEssay", Tag, "Create an essay, or add a revision")
        {
            Description = "The text is UTF-8, in plain text or Markdown, or a member of JSON. The same again changes nothing. A changed text is refused once the essay has annotations. The parameters of the query go with a text alone; JSON has members of those names.",
            Body = new Body(Parts.JsonOf(Schema.Ref("EssayToPut"), Example), Parts.TextOf("text/plain", Text), Parts.TextOf("text/markdown", $"# {Text}")),
            NeedsIfMatch = true,
            Replies =
            [
                new(200, "The essay was there, and is as it was sent.", Parts.JsonOf(wire.Ref<EssayResponse>())) { Header = Fields },
                new(201, "The essay was made.", Parts.JsonOf(wire.Ref<EssayResponse>())) { Header = [.. Fields, "Location"] },
            ],
            Problems = ["invalid", "too-large", "essay-exists", "essay-has-annotations", "essay-being-restored", "partitions-fixed", "text-changed"],
        },
        new("GetEssay", Tag, "Read what is said about an essay") { Replies = [Parts.Ok(wire.Ref<EssayResponse>(), Fields)] },
        new("GetEssayText", Tag, "Read the text as it is stored")
        {
            Replies = [new(200, "The text.", Parts.TextOf("text/plain"), Parts.TextOf("text/markdown")) { Header = ["ETag", "Content-Language", "Link"] }],
        },
        new("CheckEssay", Tag, "Compare the rows of an essay with each other")
        {
            Replies = [Parts.Ok(wire.Ref<CheckResponse>())],
        },
        new("ImportArchive", Tag, "Put an essay back from an archive, under an id that is free")
        {
            Description = "Safe to repeat.",
            Body = new Body(Parts.BytesOf("application/zip")) { Problems = ["body-too-large", "unsupported-media-type"] },
            Replies =
            [
                new(200, "The essay was put back before from the same archive.", Parts.JsonOf(wire.Ref<EssayResponse>())) { Header = ["ETag"] },
                new(201, "The essay is there.", Parts.JsonOf(wire.Ref<EssayResponse>())) { Header = ["ETag", "Location"] },
            ],
            Problems = ["invalid", "too-large", "unsound-archive", "essay-exists", "essay-being-restored"],
        },
    ];
}
