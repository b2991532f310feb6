using Annotations.Functions.OpenApi.Schemas;
using Annotations.Functions.Parameters;

namespace Annotations.Functions.OpenApi.Operations;

internal static class WebAnnotationOperations
{
    private const string Tag = "Web Annotation";
    private const string JsonLd = "application/ld+json";
    private const string Turtle = "text/turtle";

    private const string Example = """
        { "@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "motivation": "questioning",
          "body": { "type": "TextualBody", "value": "Who drew it?", "purpose": "questioning" },
          "target": { "source": "https://annotations.example.org/api/essays/khalkha/text",
                      "selector": { "type": "TextQuoteSelector", "exact": "The border stayed" } } }
        """;

    private static readonly string[] Fields = ["ETag", "Allow", "Link"];
    private static readonly Parameter Accept = new("Accept", () => Schema.Text(), "JSON-LD with any profile, or Turtle.", JsonLd);

    public static IEnumerable<Operation> All() =>
    [
        new("ReadWebContainer", Tag, "Read a container, or a page of it")
        {
            Description = "Without a page: the container, with the first page embedded or linked to, as Prefer says (PreferMinimalContainer, PreferContainedIRIs, PreferContainedDescriptions).",
            EndsInSlash = true,
            Header = [Accept, new("Prefer", () => Schema.Text(), "return=representation, with include (Web Annotation Protocol, section 4.2).")],
            Replies = [new(200, "The container, or the page.", FormsOf("WebContainer")) { Header = [.. Fields, "Accept-Post", "Content-Location", "Preference-Applied"] }],
            Problems = ["not-acceptable"],
        },
        new("CreateWebAnnotation", Tag, "Add an annotation to a container")
        {
            EndsInSlash = true,
            Header = [Accept, new("Slug", () => Schema.Text(), "A name for it (RFC 5023, section 9.7).")],
            Body = Annotation(),
            IsRepeatable = true,
            Replies = [new(201, "The annotation is there.", FormsOf("WebAnnotation")) { Header = [.. Fields, "Location"] }],
            Problems = [.. Problems, "text-changed", .. Parts.OfStatement, "method-not-allowed"],
        },
        new("ReadWebAnnotation", Tag, "Read an annotation in JSON-LD")
        {
            Header = [Accept],
            Replies = [new(200, "The annotation.", FormsOf("WebAnnotation")) { Header = Fields }],
            Problems = ["gone", "hidden", "not-acceptable", "no-such-address"],
        },
        new("ReplaceWebAnnotation", Tag, "Change an annotation")
        {
            Description = "If-Match may be left out in the plain container.",
            Header = [Accept],
            Body = Annotation(),
            NeedsIfMatch = true,
            Replies = [new(200, "The annotation is as it was sent.", FormsOf("WebAnnotation")) { Header = Fields }],
            Problems = [.. Problems, "gone", "member-fixed", "text-changed", "no-such-address", .. Parts.OfStatement],
        },
        new("DeleteWebAnnotation", Tag, "Delete an annotation")
        {
            Description = "If-Match may be left out in the plain container.",
            NeedsIfMatch = true,
            Replies = [Parts.Done()],
            Problems = ["gone", "no-such-address"],
        },
        new("GetWebVocabulary", Tag, "Read the service's own vocabulary")
        {
            Header = [Accept],
            Replies = [new(200, "The vocabulary.", FormsOf("LinkedData")) { Header = ["ETag"] }],
            Problems = ["not-acceptable"],
        },
        new("GetSourcePolicy", Tag, "Read what the essays' containers ask of annotations") { Replies = [new(200, "The policy.", Parts.TextOf("text/markdown")) { Header = ["ETag"] }] },
    ];

    private static IEnumerable<string> Problems => ["invalid", "invalid-annotation", "not-an-annotation", "not-acceptable", "too-large"];

    private static Body Annotation() => new(new Media(JsonLd, Schema.Ref("WebAnnotation"), Example), Parts.JsonOf(Schema.Ref("WebAnnotation")));

    private static IReadOnlyList<Media> FormsOf(string schema) => [new(JsonLd, Schema.Ref(schema)), Parts.JsonOf(Schema.Ref(schema)), Parts.TextOf(Turtle)];
}
