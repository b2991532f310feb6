using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.References;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Model.Versions;

namespace Annotations.Storage.Tests;

/// <summary>Essays, annotations and sources with honest defaults: a test says only what it is about.</summary>
internal static class Given
{
    public const string Text = "The river was the border. The steppe had none. Both sides drew maps.\n\nThe maps did not agree.";

    public static EssayId EssayId(string id = "steppe")
    {
        Assert.True(Model.Essays.EssayId.TryParse(id, out var essay));
        return essay;
    }

    public static Change Change(string by = "ada") => new(new Scholar(by, by), DateTimeOffset.UnixEpoch.AddDays(20_000), Guid.CreateVersion7());

    public static ComposedEssay Essay(string id = "steppe", string text = Text, int partitions = 1) =>
        EssayComposer.Compose(EssayId(id), new EssayDraft(text, TextSyntax.Plain, "Steppe", "en", null) { Partitions = partitions }, Change()).Value;

    public static SourceId SourceId(string id)
    {
        Assert.True(Model.Sources.SourceId.TryParse(id, out var source));
        return source;
    }

    public static Source Source(string id = "coox1985nomonhan", string? title = null)
    {
        var change = Change();
        return new Source(EssayId(), SourceId(id), Book(id, title ?? $"The book {id}"), 1, change, change);
    }

    public static Reference Book(string id, string title)
    {
        var json = JsonSerializer.SerializeToElement(new { id, type = "book", title });
        return CslJsonReader.Read(json, "").Reference!;
    }

    public static Annotation Annotation(
        int sentence = 1, AnnotationKind kind = AnnotationKind.Question, string by = "ada", string body = "Which river?", string[]? tags = null, string[]? sources = null, int through = 0)
    {
        var change = Change(by);
        var sentences = Enumerable.Range(sentence, Math.Max(1, through - sentence + 1)).Select(number => new SentenceId(number)).ToList();
        return new Annotation
        {
            Essay = EssayId(),
            Id = new AnnotationId(sentences[0], change.Operation),
            Target = new Target(sentences[0], sentences[^1], sentences, Exact: null),
            Statement = new Statement(kind, body, "en", tags ?? [], [.. (sources ?? []).Select(id => new Citation(SourceId(id), null, null, null, CitationRelation.Supports))]),
            Revision = 1,
            Created = change,
            Modified = change,
        };
    }

    public static Annotation Next(this Annotation annotation, string body, string by = "ada") => annotation with
    {
        Statement = annotation.Statement with { Body = body },
        Revision = annotation.Revision + 1,
        Modified = Change(by),
    };

    public static Annotation Deleted(this Annotation annotation) => annotation with
    {
        Statement = Statement.Withdrawn(annotation.Statement.Kind),
        Revision = annotation.Revision + 1,
        Modified = Change(),
        IsDeleted = true,
    };
}
