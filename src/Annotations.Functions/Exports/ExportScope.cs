using Annotations.Functions.Annotations;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Storage;

namespace Annotations.Functions.Exports;

/// <summary>What of an essay an export is about: all of it, some sentences, one annotation with its disputes, one scholar's work; by kind and tag.</summary>
/// <param name="Sentence">The first sentence of a run; null for the whole essay.</param>
/// <param name="Through">The last sentence of the run.</param>
/// <param name="Annotation">An annotation: only it and the counter-claims that go back to it.</param>
internal sealed record ExportScope(SentenceId? Sentence, SentenceId? Through, AnnotationId? Annotation, string? Creator, AnnotationKind? Kind, string? Tag)
{
    public static readonly string[] Parameters = ["sentence", "throughSentence", "annotation", "creator", "kind", "tag"];

    /// <summary>Whether everything that was said about the essay is in it.</summary>
    public bool IsWhole => this == new ExportScope(null, null, null, null, null, null);

    public static ExportScope Of(Query query)
    {
        var annotation = query.Parsed<AnnotationId>("annotation", AnnotationId.TryParse, AnnotationId.Rule);
        var sentence = query.Parsed<SentenceId>("sentence", AnnotationRequest.TryParseSentence, SentenceId.Rule) ?? annotation?.Sentence;
        var through = query.Parsed<SentenceId>("throughSentence", AnnotationRequest.TryParseSentence, SentenceId.Rule);
        if (through is not null && sentence is null) query.Refuse("throughSentence", "A run has a first sentence, too: give it in 'sentence'.");
        var kind = query.Parsed<AnnotationKind>("kind", WireNames<AnnotationKind>.TryParse, WireNames<AnnotationKind>.Rule);
        return new ExportScope(sentence, through ?? sentence, annotation, query.Text("creator"), kind, query.Text("tag"));
    }

    /// <summary>The sentences that it is about, in the order of the text; <see cref="NotFound"/>, or <see cref="Problems.InvalidQuery"/> for a run that goes backwards.</summary>
    public Result<List<Sentence>> SentencesOf(EssayContent content)
    {
        if (Sentence is not { } first) return content.Sentences.ToList();
        if (content.Find(first) is not { } start) return new NotFound("sentence", first.ToString());
        if (content.Find(Through!.Value) is not { } end) return new NotFound("sentence", Through.Value.ToString());
        if (end.Ordinal < start.Ordinal) return new Problems.InvalidQuery("throughSentence", $"{Through} stands before {Sentence}.");
        return content.Sentences.Skip(start.Ordinal - 1).Take(end.Ordinal - start.Ordinal + 1).ToList();
    }

    /// <summary>The parameters of a query that asks for it, each with an ampersand before it.</summary>
    public string Query => string.Concat(new (string Name, string? Value)[]
    {
        ("sentence", Sentence?.ToString()), ("throughSentence", Through == Sentence ? null : Through?.ToString()), ("annotation", Annotation?.ToString()),
        ("creator", Creator), ("kind", Kind is { } kind ? WireNames<AnnotationKind>.Of(kind) : null), ("tag", Tag),
    }.Where(parameter => parameter.Value is not null).Select(parameter => $"&{parameter.Name}={Uri.EscapeDataString(parameter.Value!)}"));

    /// <summary>What storage can select by itself.</summary>
    public AnnotationFilter Filter => new(Sentence is { } one && one == Through ? one : null, Kind, Creator, Tag);

    /// <summary>Part of a file's name: <c>s3-s5</c>.</summary>
    public string NameIn(string essay) => Sentence is null ? essay : Sentence == Through ? $"{essay}-{Sentence}" : $"{essay}-{Sentence}-{Through}";
}
