using System.Text.Json;
using Annotations.Model.Quotes;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.WebAnnotations.Reading;

/// <summary>Reads what a target says of where it is: by its IRI, and by its selectors, of which each may refine another.</summary>
internal static class TargetReader
{
    public static TargetReading Read(JsonElement target, string pointer, EssayIris iris)
    {
        var iri = (target.One("source") ?? target).IriOf();
        if (iri is not null && iris.AnnotationOf(iri) is { } annotation) return new TargetReading(pointer, annotation, Anchor: null);

        var isOfEssay = iri is not null && iris.IsOfEssay(iri);
        var anchor = new Anchor(pointer);
        if (iri is not null && iris.SentencesOf(iri) is { } run) anchor = anchor with { Sentence = run.First, Through = run.Last };
        foreach (var selector in Selectors(target, "selector")) anchor = Add(anchor, selector, isOfEssay);
        return new TargetReading(pointer, Annotation: null, anchor.IsEmpty ? null : anchor);
    }

    private static IEnumerable<JsonElement> Selectors(JsonElement json, string member) =>
        json.Each(member).SelectMany(selector => Selectors(selector, "refinedBy").Prepend(selector));

    /// <summary>The first selector of a kind counts; others of it are alternatives.</summary>
    private static Anchor Add(Anchor anchor, JsonElement selector, bool isOfEssay)
    {
        if (anchor.Exact is null && selector.IsA("TextQuoteSelector")) return anchor with { Exact = selector.Text("exact"), Prefix = selector.Text("prefix"), Suffix = selector.Text("suffix") };

        // In another text, or in the essay as another page shows it, the same numbers mean other words.
        if (!isOfEssay) return anchor;
        if (anchor.Start is null && selector.IsA("TextPositionSelector")) return anchor with { Start = Position(selector, "start"), End = Position(selector, "end") };
        if (anchor.Sentence is null && selector.IsA("FragmentSelector") && SentenceRun.TryParse(selector.Text("value") ?? "", out var run)) return anchor with { Sentence = run.First, Through = run.Last };
        return anchor;
    }

    private static int? Position(JsonElement selector, string name) => selector.One(name) is { } member && member.TryGetInt32(out var position) ? position : null;
}
