using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Rights;
using Annotations.Model.Sentences;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Testing.Builders;

/// <summary>Ada's evidence about the first sentence of <see cref="EssayBuilder"/>'s essay, from the source coox1985.</summary>
public sealed class AnnotationBuilder
{
    private string essay = EssayBuilder.DefaultId;
    private SentenceId sentence = new(1);
    private SentenceId through = new(1);
    private string scholar = "ada";
    private int number = 100;
    private int revision = 1;
    private AnnotationKind kind = AnnotationKind.Evidence;
    private string body = "Maps of the time show it.";
    private string? exact;
    private IReadOnlyList<string> tags = [];
    private IReadOnlyList<string> sources = ["coox1985"];
    private Licence? licence;
    private Dispute? dispute;
    private bool isDeleted;

    public AnnotationBuilder In(string essayId)
    {
        essay = essayId;
        return this;
    }

    public AnnotationBuilder On(int sentenceNumber) => On(sentenceNumber, sentenceNumber);

    public AnnotationBuilder On(int first, int last)
    {
        (sentence, through) = (new SentenceId(first), new SentenceId(last));
        return this;
    }

    public AnnotationBuilder Quoting(string words)
    {
        exact = words;
        return this;
    }

    public AnnotationBuilder By(string name)
    {
        scholar = name;
        return this;
    }

    /// <summary>Another number makes another annotation.</summary>
    public AnnotationBuilder Number(int value)
    {
        number = value;
        return this;
    }

    public AnnotationBuilder AtRevision(int value)
    {
        revision = value;
        return this;
    }

    public AnnotationBuilder OfKind(AnnotationKind value)
    {
        kind = value;
        return this;
    }

    public AnnotationBuilder Saying(string text)
    {
        body = text;
        return this;
    }

    public AnnotationBuilder Tagged(params string[] values)
    {
        tags = values;
        return this;
    }

    public AnnotationBuilder Citing(params string[] sourceIds)
    {
        sources = sourceIds;
        return this;
    }

    public AnnotationBuilder Under(string value)
    {
        licence = Ids.Licence(value);
        return this;
    }

    public AnnotationBuilder Rebutting(Annotation disputed) => Disputing(new Dispute(DisputeKind.Rebuts, disputed.Id, (disputed.Dispute?.Depth ?? 0) + 1));

    public AnnotationBuilder RebuttingItsSentence() => Disputing(new Dispute(DisputeKind.Rebuts, Annotation: null, Depth: 1));

    public AnnotationBuilder Disputing(Dispute value)
    {
        (kind, dispute) = (AnnotationKind.CounterClaim, value);
        return this;
    }

    public AnnotationBuilder Deleted()
    {
        isDeleted = true;
        return this;
    }

    public Annotation Build()
    {
        var created = new Change(Builders.Build.AScholar(scholar), Builders.Build.Then, Builders.Build.Operation(number));
        var run = Enumerable.Range(sentence.Number, through.Number - sentence.Number + 1).Select(n => new SentenceId(n));
        return new Annotation
        {
            Essay = Ids.Essay(essay),
            Id = new AnnotationId(sentence, created.Operation),
            Target = new Target(sentence, through, [.. run], exact),
            Statement = isDeleted ? Statement.Withdrawn(kind) : new Statement(kind, body, Language: null, tags, [.. sources.Select(Cite)]) { Rights = licence },
            Dispute = dispute,
            Revision = revision,
            Created = created,
            Modified = created,
            IsDeleted = isDeleted,
        };
    }

    public Stored<Annotation> Stored() => new(Build(), new RowVersion("row"));

    private static Citation Cite(string id) => new(Ids.Source(id), Locator: null, Label: null, Quotation: null, CitationRelation.Supports);
}
