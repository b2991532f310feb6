using Annotations.Model.Access;
using Annotations.Model.Annotations;
using static Annotations.Testing.Builders.Build;

namespace Annotations.Model.Tests.Annotations;

public sealed class StatementRulesTests
{
    private static readonly CitationDraft Known = new(new CitedSource.Known(Testing.Builders.Ids.Source("coox1985")), Locator: null, Label: null, Quotation: null, CitationRelation.Supports);
    private static readonly CitationDraft Added = Known with { Source = new CitedSource.Inline(ASource().Reference()) };

    [Theory]
    [InlineData(AnnotationKind.Evidence)]
    [InlineData(AnnotationKind.Context)]
    [InlineData(AnnotationKind.Correction)]
    [InlineData(AnnotationKind.Interpretation)]
    [InlineData(AnnotationKind.Translation)]
    [InlineData(AnnotationKind.CounterClaim)]
    public void EveryKindButAQuestionHasASource(AnnotationKind kind)
    {
        Assert.Equal(["/sources source-required"], Check(new StatementDraft(kind, "So it was.", null, [], [])));
        Assert.Empty(Check(new StatementDraft(kind, "So it was.", null, [], [Known])));
        Assert.Empty(Check(new StatementDraft(kind, "So it was.", null, [], [Added])));
    }

    [Fact]
    public void AQuestionMayHaveNoSource() =>
        Assert.Empty(Check(new StatementDraft(AnnotationKind.Question, "Was it?", null, [], [])));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00A0")]
    public void AnAnnotationSaysSomething(string body) =>
        Assert.Equal(["/body empty"], Check(new StatementDraft(AnnotationKind.Question, body, null, [], [])));

    [Fact]
    public void NamesEveryTagThatIsEmptyOrGivenTwice() =>
        Assert.Equal(
            ["/tags/1 empty", "/tags/2 duplicate", "/tags/4 duplicate"],
            Check(new StatementDraft(AnnotationKind.Question, "Was it?", null, ["Maps", " ", "maps", "граница", "ГРАНИЦА"], [])));

    [Fact]
    public void NamesEveryBrokenRuleAtOnce() =>
        Assert.Equal(["/body empty", "/tags/0 empty", "/sources source-required"], Check(new StatementDraft(AnnotationKind.Evidence, "", null, [""], [])));

    private static IEnumerable<string> Check(StatementDraft draft) => StatementRules.Check(draft, EssayPolicy.Usual).Select(fault => $"{fault.Pointer} {fault.Code}");
}
