using Annotations.Functions.Tests.Exports;
using Annotations.Model.Annotations;

namespace Annotations.Functions.Tests;

public sealed class CitationFunctionsTests : IDisposable
{
    private readonly TestApi api = SampleEdition.Api().Having(SampleEdition.Annotations[0]).Having(SampleEdition.Annotations[1]);

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task AnAnnotationIsCitedByItsAuthorDateTitleAndAddress()
    {
        var annotation = SampleEdition.Annotations[0];

        var answer = await api.SendAsync(Get($"essays/nomonhan/annotations/{annotation.Id}/citation?style=apa"));

        Assert.Equal((200, "text/plain; charset=utf-8"), (answer.Status, answer.Header("Content-Type")));
        Assert.Contains("ada", answer.Text, StringComparison.Ordinal);
        Assert.Contains("2026, March 1", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The two lines are laid out by Coox", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"https://annotations.example.org/api/essays/nomonhan/annotations/{annotation.Id}", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACounterClaimSaysHowItDisputes()
    {
        var answer = await api.SendAsync(Get($"essays/nomonhan/annotations/{SampleEdition.Annotations[1].Id}/citation?format=csl-json"));

        Assert.Equal("Counter-claim that undercuts", answer.Json[0].GetProperty("genre").GetString());
    }

    [Theory]
    [InlineData("bibtex", "@misc{nomonhan,")]
    [InlineData("ris", "TY  - ELEC")]
    [InlineData("html", "csl-entry")]
    public async Task AnEssayIsCitedInEveryFormat(string format, string part)
    {
        var answer = await api.SendAsync(Get($"essays/nomonhan/citation?format={format}"));

        Assert.Equal(200, answer.Status);
        Assert.Contains(part, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format=docx", 422, "unknown-choice")]
    [InlineData("style=nowhere", 422, "unknown-choice")]
    [InlineData("colour=red", 400, "invalid-query")]
    public async Task RefusesWhatThereIsNot(string query, int status, string problem)
    {
        var answer = await api.SendAsync(Get($"essays/nomonhan/citation?{query}"));

        Assert.Equal((status, problem), (answer.Status, answer.Problem));
    }

    [Fact]
    public async Task APageTellsReferenceManagersWhatItIsOf()
    {
        var annotation = SampleEdition.Annotations[0];
        var address = $"https://annotations.example.org/api/essays/nomonhan/annotations/{annotation.Id}";

        var answer = await api.SendAsync(Get($"essays/nomonhan/annotations/{annotation.Id}/citation?format=html"));

        Assert.StartsWith("<!DOCTYPE html>", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"cite-as\" href=\"{address}\">", answer.Text, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"citation_author\" content=\"ada &lt;i&gt;\">", answer.Text, StringComparison.Ordinal);
        Assert.Contains("<span class=\"Z3988\"", answer.Text, StringComparison.Ordinal);
        Assert.Equal($"<{address}>; rel=\"cite-as\", <{address}>; rel=\"describes\"", answer.Header("Link"));
    }

    [Fact]
    public async Task WhatIsCitedLeadsToItsCitation()
    {
        var annotation = SampleEdition.Annotations[0];

        var links = new[] { await api.SendAsync(Get("essays/nomonhan")), await api.SendAsync(Get($"essays/nomonhan/annotations/{annotation.Id}")) };

        Assert.All(links, answer => Assert.Matches("^<(/api/.+)>; rel=\"cite-as\", <\\1/citation\\?format=csl-json>; rel=\"describedby\"", answer.Header("Link")));
    }

    [Fact]
    public async Task ARevisedAnnotationIsOfTheDayOfItsChange()
    {
        var revised = Revised(SampleEdition.Annotations[0]);
        api.Having(revised);

        var answer = await api.SendAsync(Get($"essays/nomonhan/annotations/{revised.Id}/citation?format=csl-json"));

        Assert.Equal("revision 2", answer.Json[0].GetProperty("version").GetString());
        Assert.Equal("[[2026,3,4]]", answer.Json[0].GetProperty("issued").GetProperty("date-parts").GetRawText());
        Assert.Equal("[[2026,3,1]]", answer.Json[0].GetProperty("original-date").GetProperty("date-parts").GetRawText());
    }

    [Theory]
    [InlineData("1", "The two lines are laid out by Coox", "[[2026,3,1]]")]
    [InlineData("2", "They are laid out by Sella", "[[2026,3,4]]")]
    public async Task ARevisionIsCitedUnderAnAddressOfItsOwnThoughTheAnnotationWasDeleted(string revision, string title, string day)
    {
        var first = SampleEdition.Annotations[0];
        var deleted = AnAnnotation().On(1).Number(1).AtRevision(3).Deleted().Build();
        api.Having(deleted).Annotations.Setup(store => store.ReadHistoryAsync(first.Essay, first.Id, It.IsAny<CancellationToken>())).ReturnsAsync([first, Revised(first), deleted]);

        var answer = await api.SendAsync(Get($"essays/nomonhan/annotations/{first.Id}/citation?format=csl-json&revision={revision}"));

        Assert.Equal(200, answer.Status);
        Assert.StartsWith(title, answer.Json[0].GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Equal($"revision {revision}", answer.Json[0].GetProperty("version").GetString());
        Assert.Equal(day, answer.Json[0].GetProperty("issued").GetProperty("date-parts").GetRawText());
        Assert.EndsWith($"/annotations/{first.Id}/history/{revision}", answer.Json[0].GetProperty("URL").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("4")]
    [InlineData("x")]
    public async Task ThereIsNothingToCiteInADeletionOrInARevisionThatIsNone(string revision)
    {
        var first = SampleEdition.Annotations[0];
        var deleted = AnAnnotation().On(1).Number(1).AtRevision(3).Deleted().Build();
        api.Having(deleted).Annotations.Setup(store => store.ReadHistoryAsync(first.Essay, first.Id, It.IsAny<CancellationToken>())).ReturnsAsync([first, Revised(first), deleted]);

        var answer = await api.SendAsync(Get($"essays/nomonhan/annotations/{first.Id}/citation?revision={revision}"));

        Assert.Equal((404, "not-found"), (answer.Status, answer.Problem));
    }

    private static Annotation Revised(Annotation annotation) => annotation with
    {
        Revision = 2,
        Statement = annotation.Statement with { Body = "They are laid out by Sella." },
        Modified = annotation.Modified with { At = annotation.Created.At.AddDays(3) },
    };

    [Fact]
    public async Task ADeletedAnnotationIsGone()
    {
        var deleted = AnAnnotation().On(1).Number(77).Deleted().Build();
        api.Having(deleted);

        var answer = await api.SendAsync(Get($"essays/nomonhan/annotations/{deleted.Id}/citation"));

        Assert.Equal(410, answer.Status);
    }
}
