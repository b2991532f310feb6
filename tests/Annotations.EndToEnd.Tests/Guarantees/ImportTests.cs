using System.Globalization;
using System.Text.Json;
using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Guarantees;

public class ImportTests(AzuriteFixture azurite) : GuaranteeTest(azurite)
{
    private const string Import = $"{Essay}/annotations/import";
    private const string Export = $"{Essay}/annotations?format=ndjson";

    [Fact]
    public async Task WhatComesOutGoesInAgainUnchanged()
    {
        await WriteSomeAsync();
        var lines = (await Ada.GetAsync(Export)).Text;

        var report = await Bob.ImportAsync(Import, lines);

        Assert.All(report.Lines, line => Assert.Equal("unchanged", line.GetProperty("outcome").GetString()));
        Assert.Equal(4, report.Lines.Count);
    }

    [Fact]
    public async Task WhatGoesIntoAnEmptyEssayComesOutTheSame()
    {
        await WriteSomeAsync();
        var lines = (await Ada.GetAsync(Export)).Text;
        await Ada.PutAsync("essays/copy", new { title = "Copy", language = "en", text = "The river was the border. The steppe had none. Both sides drew maps." });

        var report = await Editor.ImportAsync("essays/copy/annotations/import", lines);

        Assert.All(report.Lines, line => Assert.Equal("created", line.GetProperty("outcome").GetString()));
        Assert.Equal(lines.Replace("\"essay\":\"steppe\"", "\"essay\":\"copy\"", StringComparison.Ordinal), (await Ada.GetAsync("essays/copy/annotations?format=ndjson")).Text);
    }

    [Fact]
    public async Task EachBadLineIsRefusedWithItsProblemAndTheOthersAreWritten()
    {
        string[] lines =
        [
            """{"sentence":"s1","kind":"question","body":"Good."}""",
            """{"sentence":"s1","kind":"question" """,
            """{"sentence":"s99","kind":"question","body":"Where?"}""",
            "",
            """{"sentence":"s1","kind":"evidence","body":"Unsourced."}""",
            """{"sentence":"s1","kind":"evidence","body":"Ill sourced.","sources":[{"source":"nowhere"}]}""",
            """{"sentence":"s1","kind":"question","body":"Mine?","creator":{"id":"bob","name":"Bob"}}""",
            """{"sentence":"s2","kind":"question","body":"Also good."}""",
        ];

        var report = await Ada.ImportAsync(Import, string.Join('\n', lines));

        Assert.Equal([1, 2, 3, 5, 6, 7, 8], report.Lines.Select(line => line.GetProperty("line").GetInt32()));
        Assert.Equal(
            ["created", "malformed", "invalid", "invalid", "unknown-source", "forbidden", "created"],
            report.Lines.Select(line => line.TryGetProperty("problem", out var problem) ? problem.GetProperty("type").GetString()!.Split('/')[^1] : line.GetProperty("outcome").GetString()));
        Assert.Equal(2, (await Ada.GetAsync($"{Essay}/annotations")).Json.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task LinesWithoutIdsAreMadeOnceHoweverOftenTheyCome()
    {
        var lines = Questions(count: 250);

        var first = await Ada.ImportAsync(Import, lines);
        var second = await Ada.ImportAsync(Import, lines);

        Assert.All(first.Lines, line => Assert.Equal("created", line.GetProperty("outcome").GetString()));
        Assert.All(second.Lines, line => Assert.Equal("unchanged", line.GetProperty("outcome").GetString()));
        Assert.Equal(first.Lines.Select(line => line.GetProperty("id").GetString()), second.Lines.Select(line => line.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task ALineThatSaysSomethingElseUnderAKnownIdIsRefused()
    {
        var note = await Ada.PostAsync($"{Essay}/annotations", Question());

        var report = await Ada.ImportAsync(Import, JsonSerializer.Serialize(new { id = note.Id, sentence = "s1", kind = "question", body = "Something else?" }));

        Assert.Equal("refused", report.Lines[0].GetProperty("outcome").GetString());
        Assert.Equal(note.Text, (await Ada.GetAsync($"{Essay}/annotations/{note.Id}")).Text);
    }

    [Fact]
    public async Task ACounterClaimMayAnswerTheLineBefore()
    {
        string[] lines =
        [
            """{"kind":"source","id":"book","reference":{"type":"book","title":"Book"}}""",
            """{"id":"s1-0199a2076e81667e1d8f9454737355bc","sentence":"s1","kind":"question","body":"Which?"}""",
            """{"sentence":"s1","kind":"counter-claim","dispute":"rebuts","disputes":{"annotation":"s1-0199a2076e81667e1d8f9454737355bc"},"body":"That one.","sources":[{"source":"book"}]}""",
        ];

        var report = await Ada.ImportAsync(Import, string.Join('\n', lines));

        Assert.All(report.Lines, line => Assert.Equal("created", line.GetProperty("outcome").GetString()));
        var sentence = (await Ada.GetAsync($"{Essay}/sentences/s1")).Json;
        Assert.Equal("That one.", sentence.GetProperty("annotations")[0].GetProperty("counterClaims")[0].GetProperty("body").GetString());
    }

    [Fact]
    public async Task LinesThatDifferOnlyInTheirSourcesAreTwo()
    {
        string[] lines =
        [
            """{"kind":"source","id":"one","reference":{"type":"book","title":"One"}}""",
            """{"kind":"source","id":"two","reference":{"type":"book","title":"Two"}}""",
            """{"sentence":"s1","kind":"evidence","body":"See.","sources":[{"source":"one"}]}""",
            """{"sentence":"s1","kind":"evidence","body":"See.","sources":[{"source":"two"}]}""",
        ];

        await Ada.ImportAsync(Import, string.Join('\n', lines));

        Assert.Equal(2, (await Ada.GetAsync($"{Essay}/annotations")).Json.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task OfTwoLinesWithOneIdTheSecondIsNotTakenForWritten()
    {
        string[] lines =
        [
            """{"id":"s1-0199a2076e81667e1d8f9454737355bc","sentence":"s1","kind":"question","body":"One?"}""",
            """{"id":"s1-0199a2076e81667e1d8f9454737355bc","sentence":"s1","kind":"question","body":"Two?"}""",
            """{"id":"s1-0199a2076e81667e1d8f9454737355bc","sentence":"s1","kind":"question","body":"One?"}""",
        ];

        var report = await Ada.ImportAsync(Import, string.Join('\n', lines));

        Assert.Equal(["created", "refused", "unchanged"], report.Lines.Select(line => line.GetProperty("outcome").GetString()));
    }

    [Fact]
    public async Task WhatDisputesARefusedLineIsRefused()
    {
        string[] lines =
        [
            """{"kind":"source","id":"one","reference":{"type":"book","title":"One"}}""",
            """{"id":"s1-0199a2076e81667e1d8f9454737355bc","sentence":"s1","kind":"question","body":"One?","created":"2020-01-01T00:00:00Z"}""",
            """{"sentence":"s1","kind":"counter-claim","dispute":"rebuts","disputes":{"annotation":"s1-0199a2076e81667e1d8f9454737355bc"},"body":"No.","sources":[{"source":"one"}]}""",
            """{"sentence":"s2","kind":"counter-claim","dispute":"rebuts","disputes":{"sentence":"s1"},"body":"No.","sources":[{"source":"one"}]}""",
        ];

        var report = await Ada.ImportAsync(Import, string.Join('\n', lines));

        Assert.Equal(["created", "refused", "refused", "refused"], report.Lines.Select(line => line.GetProperty("outcome").GetString()));
    }

    [Fact]
    public async Task IsForNdjsonOnly() =>
        Assert.Equal(415, (await Ada.PostAsync(Import, Question())).Status);

    internal static string Questions(int count) =>
        string.Join('\n', Enumerable.Range(0, count).Select(i => string.Create(
            CultureInfo.InvariantCulture, $$"""{"sentence":"s{{1 + (i % 40)}}","kind":"question","body":"Question {{i}}?","tags":["t{{i % 7}}"]}""")));

    private async Task WriteSomeAsync()
    {
        var note = await Ada.PostAsync($"{Essay}/annotations", new
        {
            quote = "the border. The steppe",
            kind = "evidence",
            body = "Both — «так».",
            tags = new[] { "граница", "a/b" },
            sources = new[] { new { reference = new { type = "book", title = "Nomonhan" }, locator = "12", label = "page", quotation = "…", relation = "disputes" } },
        });
        await Bob.PostAsync($"{Essay}/annotations/{note.Id}/counter-claims", new { dispute = "undercuts", body = "No.", sources = note.Json.GetProperty("sources") });
        await Bob.PostAsync($"{Essay}/annotations", new { sentence = "s3", kind = "question", body = "Which maps?" });
    }
}
