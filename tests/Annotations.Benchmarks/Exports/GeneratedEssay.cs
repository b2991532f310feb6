using System.Globalization;
using System.Text;
using Annotations.Benchmarks.Csl;
using Annotations.Citations.CslJson;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Essays;
using Annotations.Model.Sources;
using static Annotations.Testing.Builders.Build;
using Ids = Annotations.Testing.Builders.Ids;

namespace Annotations.Benchmarks.Exports;

/// <summary>An essay with any number of annotations and sources, each made when it is asked for, so that none of them takes memory.</summary>
internal sealed class GeneratedEssay(int sentences, int annotations, int sources)
{
    private const string Id = "large";

    public ComposedEssay Essay { get; } = AnEssay().WithId(Id).Titled("A large essay").InMarkdown().WithText(TextOf(sentences)).Composed();

    public int Annotations => annotations;

    public int Sources => sources;

    /// <summary>By its place among all of them in the order of their ids: each fifth disputes the one before it.</summary>
    public Annotation Annotation(int index)
    {
        var builder = AnAnnotation().In(Id).On(SentenceOf(index)).Number(index).By($"scholar-{index % 37}").Tagged($"t{index % 50}")
            .Saying($"Statement {index} says *who* wrote it, and when; see [the file](https://archive.example.org/{index % 1000}).\n\nIts second paragraph has **{index}** more words than one would read, and takes as much room as statements do: {Filling}")
            .Citing(SampleReferences.IdOf(index % sources), SampleReferences.IdOf((int)(index * 7919L % sources)));
        var isReply = index % 5 == 4 && SentenceOf(index - 1) == SentenceOf(index);
        return (isReply ? builder.Disputing(new Dispute(DisputeKind.Undercuts, new AnnotationId(new(SentenceOf(index)), Operation(index - 1)), 1)) : builder).Build();
    }

    /// <summary>The first place whose annotation comes after one.</summary>
    public int IndexAfter(AnnotationId? after) => after is { } last ? int.Parse(last.Unique.ToString("n").AsSpan(0, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture) + 1 : 0;

    public Source Source(int index)
    {
        var reference = CslJsonReader.ReadDocument(Encoding.UTF8.GetBytes(SampleReferences.Json(index, 1))).References[0];
        return new Source(Essay.Essay.Id, Ids.Source(reference.Id), reference, 1, Essay.Essay.Created, Essay.Essay.Created);
    }

    private static readonly string Filling = string.Concat(Enumerable.Repeat("the border, the river and the maps of both sides. ", 6));

    private int SentenceOf(int index) => 1 + (int)((long)index * sentences / annotations);

    private static string TextOf(int sentences) =>
        string.Concat(Enumerable.Range(1, sentences).Select(number => string.Create(CultureInfo.InvariantCulture, $"This is the sentence number {number} of *all* that there are.{(number % 8 == 0 ? "\n\n" : " ")}")));
}
