using System.Text.Json;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Guarantees;

public sealed class SourceImportTests(AzuriteFixture azurite) : GuaranteeTest(azurite)
{
    private const string Sources = $"{Essay}/sources";

    private const string Bib =
        """
        @book{Coox1985, author = {Coox, Alvin D.}, title = {Nomonhan: Japan against Russia, 1939}, year = 1985, isbn = {0-8047-1160-7}}
        @article{batbayar2000soviet, author = {Batbayar, Ts.}, title = {Soviet policy}, journal = {Mongolian Studies}, year = 2000, doi = {https://doi.org/10.1/Ab}}
        """;

    private const string Ris = "TY  - BOOK\nAU  - Coox, Alvin D.\nTI  - Nomonhan: Japan against Russia, 1939\nPY  - 1985\nCY  - Stanford\nER  - \n";

    [Theory]
    [InlineData(Bib, "application/x-bibtex", "")]
    [InlineData(Bib, "text/plain", "")]
    [InlineData(Bib, "application/octet-stream", "?format=biblatex")]
    public async Task AFileIsReadByItsTypeOrByItsFormatOrByItsBeginning(string file, string mediaType, string query)
    {
        var report = await ImportAsync(Ada, file, mediaType, query);

        Assert.Equal(["created coox1985", "created batbayar2000soviet"], Outcomes(report));
        Assert.Equal(["Coox1985", "batbayar2000soviet"], report.Lines.Select(line => line.GetProperty("key").GetString()));
        Assert.Equal([1, 2], report.Lines.Select(line => line.GetProperty("line").GetInt32()));
        Assert.Equal("9780804711609", (await ReferenceAsync("coox1985")).GetProperty("ISBN").GetString());
        Assert.Equal("10.1/Ab", (await ReferenceAsync("batbayar2000soviet")).GetProperty("DOI").GetString());
    }

    [Fact]
    public async Task TheSameFileAgainChangesNothing()
    {
        await ImportAsync(Ada, Bib);
        var before = (await Ada.GetAsync(Sources)).Text;

        var report = await ImportAsync(Ada, Bib);

        Assert.Equal(["unchanged coox1985", "unchanged batbayar2000soviet"], Outcomes(report));
        Assert.Equal(["isbn", "doi"], report.Lines.Select(line => line.GetProperty("matchedBy").GetString()));
        Assert.Equal(before, (await Ada.GetAsync(Sources)).Text);
    }

    [Fact]
    public async Task AnEntryOfAKnownWorkAddsWhatItsSourceLacksAndOverwritesNothing()
    {
        await ImportAsync(Ada, Bib);

        var report = await ImportAsync(Ada, Ris);

        var line = Assert.Single(report.Lines);
        Assert.Equal(("merged", "coox1985", "creator-year-title"), (line.GetProperty("outcome").GetString(), line.GetProperty("id").GetString(), line.GetProperty("matchedBy").GetString()));
        Assert.Equal(["publisher-place"], line.GetProperty("added").EnumerateArray().Select(name => name.GetString()));
        var reference = await ReferenceAsync("coox1985");
        Assert.Equal(("Stanford", "9780804711609"), (reference.GetProperty("publisher-place").GetString(), reference.GetProperty("ISBN").GetString()));
        Assert.Equal(2, (await Ada.GetAsync($"{Sources}/coox1985/history")).Json.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task WhoMayNotChangeASourceIsToldWhatItLacks()
    {
        await ImportAsync(Ada, Bib);

        var line = Assert.Single((await ImportAsync(Bob, Ris)).Lines);

        Assert.Equal("unchanged", line.GetProperty("outcome").GetString());
        Assert.Contains("publisher-place", line.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNoIdentifierIsKeptInTheNoteAndTold()
    {
        var report = await ImportAsync(Ada, """[{"type":"book","title":"Misprinted","ISBN":"0-8047-1160-8"}]""", "application/json");

        Assert.Equal("/ISBN", Assert.Single(Assert.Single(report.Lines).GetProperty("warnings").EnumerateArray()).GetProperty("pointer").GetString());
        var reference = (await Ada.GetAsync(Sources)).Json.GetProperty("items")[0].GetProperty("reference");
        Assert.Equal("ISBN (not valid): 0-8047-1160-8", reference.GetProperty("note").GetString());
        Assert.False(reference.TryGetProperty("ISBN", out _));
    }

    [Fact]
    public async Task WhatCannotBeReadIsToldWithItsPlaceAndTheRestIsTaken()
    {
        var report = await ImportAsync(Ada, "@book{a, title = {One}}\n@book{b, title = {Two\n");

        Assert.Contains(report.Lines, line => line.GetProperty("outcome").GetString() == "refused" && line.GetProperty("line").GetInt32() == 2 && line.GetProperty("problem").GetProperty("type").GetString()!.EndsWith("/unreadable-entry", StringComparison.Ordinal));
        Assert.Contains("created a", Outcomes(report));
    }

    [Fact]
    public async Task EntriesOfOneWorkInOneFileAreOneSource()
    {
        var report = await ImportAsync(Ada, Bib + "\n@book{again, author = {Coox, A. D.}, title = {Nomonhan: Japan Against Russia, 1939}, year = 1985, publisher = {Stanford University Press}}");

        Assert.Equal(["created coox1985", "created batbayar2000soviet", "merged coox1985"], Outcomes(report));
    }

    [Fact]
    public async Task AnArticleAndItsPreprintAreTwo()
    {
        const string preprint = "@article{pre, author = {Batbayar, Ts.}, title = {Soviet policy}, year = 2000, doi = {10.9/pre}}";
        await ImportAsync(Ada, Bib);

        var first = await ImportAsync(Ada, preprint);
        var second = await ImportAsync(Ada, preprint);

        Assert.Equal(["created pre"], Outcomes(first));
        Assert.Equal(["unchanged pre"], Outcomes(second));
    }

    [Fact]
    public async Task DuplicatesAreTakenWhereTheyAreWanted()
    {
        await ImportAsync(Ada, Bib);

        var first = await ImportAsync(Ada, Ris, query: "?duplicates=allow");
        var second = await ImportAsync(Ada, Ris, query: "?duplicates=allow");

        Assert.StartsWith("created", Outcomes(first).Single(), StringComparison.Ordinal);
        Assert.StartsWith("unchanged", Outcomes(second).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyClientsThatImportOneFileEndWithOneSourceEach()
    {
        var file = string.Join('\n', Enumerable.Range(0, 60).Select(i => $"@book{{k{i}, author = {{Author, N.}}, title = {{Work {i}}}, year = 1939, doi = {{10.1/w{i}}}}}"));

        var reports = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => ImportAsync(As($"ada{i}"), file)));

        Assert.All(reports, report => Assert.Equal((200, 60), (report.Status, report.Lines.Count)));
        Assert.Equal(60, (await Ada.GetAsync($"{Sources}?limit=1000")).Json.GetProperty("items").GetArrayLength());
        Assert.Equal(60, reports.Sum(report => Outcomes(report).Count(outcome => outcome.StartsWith("created", StringComparison.Ordinal))));
        Assert.Empty((await Editor.PostAsync($"{Essay}/check", new { })).Json.GetProperty("flaws").EnumerateArray());
    }

    [Fact]
    public async Task WhatIsOfNoFormatIsRefused()
    {
        Assert.Equal(415, (await ImportAsync(Ada, "Once upon a time.")).Status);
        Assert.Equal(415, (await ImportAsync(Ada, Bib, "image/png")).Status);
        Assert.Equal(400, (await ImportAsync(Ada, Bib, query: "?format=docx")).Status);
        Assert.Equal(404, (await Ada.SendFileAsync("essays/none/sources/import", Bib, "text/plain")).Status);
    }

    [Theory]
    [InlineData("bibtex")]
    [InlineData("ris")]
    [InlineData("csl-json")]
    [InlineData("mods")]
    [InlineData("endnote-xml")]
    public async Task WhatComesOutAsAFileGoesInAgainUnchanged(string format)
    {
        await ImportAsync(Ada, Bib);
        var file = (await Ada.GetAsync($"{Sources}?format={format}")).Text;

        var report = await ImportAsync(Ada, file, "application/octet-stream");

        Assert.All(report.Lines, line => Assert.Contains(line.GetProperty("outcome").GetString(), new[] { "unchanged", "merged" }));
        Assert.Equal(2, (await Ada.GetAsync(Sources)).Json.GetProperty("items").GetArrayLength());
    }

    private static Task<ApiAnswer> ImportAsync(ApiClient client, string file, string mediaType = "text/plain", string query = "") =>
        client.SendFileAsync($"{Sources}/import{query}", file, mediaType);

    private static List<string> Outcomes(ApiAnswer report) =>
        [.. report.Lines.Where(line => line.TryGetProperty("id", out _)).Select(line => $"{line.GetProperty("outcome").GetString()} {line.GetProperty("id").GetString()}")];

    private async Task<JsonElement> ReferenceAsync(string id) => (await Ada.GetAsync($"{Sources}/{id}")).Json.GetProperty("reference");
}
