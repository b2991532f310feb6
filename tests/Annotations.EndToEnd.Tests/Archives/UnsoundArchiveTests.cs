using System.Text.RegularExpressions;
using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Archives;

/// <summary>Archives whose checksums are right, and whose record is not: each fault is told with its place, and nothing is stored.</summary>
public sealed class UnsoundArchiveTests(AzuriteFixture azurite) : ArchiveTest(azurite)
{
    private const string Revisions = "essay-revisions.ndjson";
    private const string Text = "text/000001.txt";
    private const string Sentences = "text/000001-sentences.ndjson";
    private const string Sources = "sources.ndjson";
    private const string Notes = "annotations.ndjson";
    private const string Past = "annotations-history.ndjson";

    /// <summary>The file, what is replaced in it and by what, and a fault that is told: file, line, pointer, code.</summary>
    private static readonly (string File, string Pattern, string Replacement, string Fault)[] Changes =
    [
        ("essay.json", "\"archive\":1", "\"archive\":2", "essay.json:1 /archive unknown-version"),
        ("essay.json", "\"partitions\":1", "\"partitions\":99", "essay.json:1 /partitions invalid"),
        ("essay.json", "\"id\":\"steppe\"", "\"id\":\"../steppe\"", "essay.json:1 /id invalid"),
        ("essay.json", "^{", "{\"colour\":\"red\",", "essay.json:1 /colour unknown-member"),
        ("essay.json", "^.*$", "", "essay.json:  empty"),
        (Revisions, "\"revision\":1", "\"revision\":7", $"{Revisions}:1 /revision missing-state"),
        (Revisions, "\"textRevision\":1", "\"textRevision\":2", $"{Revisions}:1 /textRevision invalid"),
        (Revisions, "\"nextSentence\":5", "\"nextSentence\":4", $"{Sentences}:2 /sentences invalid"),
        (Revisions, "\"modified\":\"20", "\"modified\":\"May 20", $"{Revisions}:1 /modified invalid"),
        (Revisions, "\"modified\":\"([^Z]*)Z", "\"modified\":\"${1}000000000Z", $"{Revisions}:1 /modified not-kept"),
        (Text, "The river", "The lake ", $"{Sentences}:1 /sentences/0/text not-the-text"),
        (Text, "The river", "The\r\niver", $"{Text}:  not-kept"),
        (Text, "The river", "The\u0001iver ", $"{Text}:  not-kept"),
        (Sentences, "\"id\":\"s2\"", "\"id\":\"s1\"", $"{Sentences}:1 /sentences duplicate"),
        (Sentences, "\"start\":0,\"end\":25", "\"start\":0,\"end\":24", $"{Sentences}:1 /sentences/0/text not-the-text"),
        (Sentences, "\n.*\n$", "\n", $"{Sentences}:  gap"),
        (Notes, "\"sentence\":\"s2\"", "\"sentence\":\"s9\"", $"{Notes}:2 /id invalid"),
        (Notes, "s1([-\"])", "s9$1", $"{Notes}:1 /sentence unknown-sentence"),
        (Notes, "\"kind\":\"question\"", "\"kind\":\"riddle\"", $"{Notes}:1 /kind invalid"),
        (Notes, "\"body\":\"Which\\?\"", "\"body\":\"\"", $"{Notes}:1 /body empty"),
        (Notes, "\"source\":\"one\"", "\"source\":\"none\"", $"{Notes}:2 /sources/0/source unknown-source"),
        (Notes, "\"revision\":2", "\"revision\":3", $"{Past}:  missing-state"),
        (Notes, "\"revision\":2", "\"revision\":1", $"{Past}:1 /revision missing-state"),
        (Notes, "\"quote\":\"The steppe\"", "\"quote\":\"The desert\"", $"{Notes}:2 /quote quote-not-found"),
        (Notes, "\"name\":\"ada\"", "\"name\":\"ada\",\"age\":36", $"{Notes}:1 /creator/age unknown-member"),
        (Notes, "{\"id\"", "{\"id\":", $"{Notes}:1  malformed"),
        (Notes, "\"tags\":\\[\\]", "\"tags\":[],\"tags\":[]", $"{Notes}:1  malformed"),
        (Notes, "\"annotation\":\"s2-..", "\"annotation\":\"s2-ff", $"{Notes}:3 /disputes/annotation unknown-annotation"),
        (Notes, "\"annotation\":\"s2-", "\"annotation\":\"s1-", $"{Notes}:3 /disputes/annotation unknown-annotation"),
        (Notes, "\"revision\":1", "\"revision\":1,\"deleted\":\"2030-01-01T00:00:00Z\"", $"{Notes}:2 /body not-kept"),
        (Past, "s1-..", "s1-ff", $"{Past}:1 /id unknown-annotation"),
        (Past, "^(.*\n)", "$1$1", $"{Past}:2 /revision missing-state"),
        (Past, "\"kind\":\"question\"", "\"kind\":\"counter-claim\",\"dispute\":\"rebuts\",\"disputes\":{\"sentence\":\"s1\"}", $"{Past}:1 /sources source-required"),
        (Sources, "\"id\":\"one\",\"reference\"", "\"id\":\"two\",\"reference\"", $"{Sources}:1 /reference/id invalid"),
        (Sources, "\"reference\":{[^}]*}", "\"reference\":\"one\"", $"{Sources}:1 /reference not-kept"),
        (Sources, "^(.*\n)", "$1$1", $"{Sources}:2 /id duplicate"),
        (Sources, "\"revision\":1", "\"revision\":0", $"{Sources}:1 /revision invalid"),
    ];

    [Fact]
    public async Task EveryFaultIsToldWithItsPlaceAndNothingIsStored()
    {
        await SmallEssay.PutAsync(First.Client, Essay);
        var archive = await First.Client.ArchiveAsync(Essay);
        var untold = new List<string>();
        foreach (var (file, pattern, replacement, fault) in Changes)
        {
            var changed = Zips.With(archive, file, text => new Regex(pattern).Replace(text, replacement, count: pattern.StartsWith("s1", StringComparison.Ordinal) ? 2 : 1));
            var answer = await Second.Client.PutBackAsync(Essay, changed);
            if (answer.Status != 422 || answer.Problem != "unsound-archive") untold.Add($"{file} {replacement}: {answer.Json}");
            else if (!answer.Errors.Contains(fault)) untold.Add($"{fault}: {string.Join(", ", answer.Errors)}");
        }

        Assert.Empty(untold);
        Assert.Equal(404, (await As("ada", Second).GetAsync(Essay)).Status);
        Assert.Equal(201, (await Second.Client.PutBackAsync(Essay, archive)).Status);
    }
}
