using Annotations.Functions.OpenApi.Schemas;
using Annotations.Functions.Styles;

namespace Annotations.Functions.OpenApi.Operations;

internal static class StyleOperations
{
    private const string Tag = "Styles";
    private const string Csl = "application/vnd.citationstyles.style+xml";

    private const string Example = """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-GB">
          <info><title>Steppe Notes</title><id>https://annotations.example.org/steppe-notes</id><updated>2026-01-01T00:00:00+00:00</updated></info>
          <citation><layout suffix="."><text variable="title"/></layout></citation>
          <bibliography><layout suffix="."><text variable="title" font-style="italic"/></layout></bibliography>
        </style>
        """;

    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        new("ListStyles", Tag, "List the citation styles, by id")
        {
            Replies = [Parts.Ok(wire.Ref<StyleListResponse>(), "ETag", "Link")],
        },
        new("GetStyle", Tag, "Read what a style says of itself") { Replies = [Parts.Ok(wire.Ref<StyleResponse>(), "ETag")] },
        new("GetStyleCsl", Tag, "Read the CSL of a style that an editor put") { Replies = [new(200, "The style.", Parts.TextOf(Csl)) { Header = ["ETag"] }] },
        new("PutStyle", Tag, "Put a style, under an id that the package has not")
        {
            Body = new Body(Parts.TextOf(Csl, Example), Parts.TextOf("application/xml"), Parts.TextOf("text/xml")),
            NeedsIfMatch = true,
            Replies =
            [
                new(200, "The style is as it was sent.", Parts.JsonOf(wire.Ref<StyleResponse>())) { Header = ["ETag"] },
                new(201, "The style is there.", Parts.JsonOf(wire.Ref<StyleResponse>())) { Header = ["ETag", "Location"] },
            ],
            Problems = ["invalid", "style-packaged"],
        },
        new("DeleteStyle", Tag, "Delete a style that an editor put") { NeedsIfMatch = true, Replies = [Parts.Done()], Problems = ["style-packaged"] },
    ];
}
