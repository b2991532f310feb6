using System.Text.Json.Nodes;
using Annotations.LocalHost.Sample;

namespace Annotations.EndToEnd.Tests.Sample;

public sealed class SampleFilesTests
{
    public static TheoryData<string> Quotes =>
        [.. SampleFiles.Entries().Select(entry => entry.Request["quote"]?.GetValue<string>()).OfType<string>()];

    [Theory]
    [MemberData(nameof(Quotes))]
    public void QuotesOnePlaceOfTheEssay(string quote)
    {
        var text = JsonNode.Parse(SampleFiles.Essay())!["text"]!.GetValue<string>();

        var pieces = text.Split(quote);

        Assert.Equal(2, pieces.Length);
    }

    [Fact]
    public void ShowsEveryKindOfAnnotationAndEveryWayToDispute()
    {
        var kinds = SampleFiles.Entries().Select(entry => (entry.Request["kind"] ?? entry.Request["dispute"])!.GetValue<string>()).Distinct().Order();

        Assert.Equal(
            ["context", "correction", "evidence", "interpretation", "question", "rebuts", "translation", "undercuts", "undermines"],
            kinds);
    }
}
