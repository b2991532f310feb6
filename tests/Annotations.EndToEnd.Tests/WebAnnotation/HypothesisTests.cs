using System.Text;
using System.Text.Json;
using Annotations.EndToEnd.Tests.Api;

namespace Annotations.EndToEnd.Tests.WebAnnotation;

/// <summary>Annotations of Hypothesis, as its API and its exports give them, in an essay.</summary>
public sealed class HypothesisTests(Service service) : ProtocolTest(service), IClassFixture<Service>
{
    private const string Rows = """
        {"total":7,"rows":[
          {"id":"r1","created":"2024-05-02T08:00:00.000000+00:00","user":"acct:bela@hypothes.is","text":"No: [the survey](http://example.org/survey).","tags":["rebuts"],"references":["a1"],"target":[{"source":"http://example.com/essay"}]},
          {"id":"a1","created":"2024-05-01T08:00:00.000000+00:00","updated":"2024-05-01T08:00:00.000000+00:00","user":"acct:ada@hypothes.is","user_info":{"display_name":"Ada A."},"uri":"http://example.com/essay","text":"See http://example.org/atlas.","tags":["evidence","maps"],"group":"__world__",
           "target":[{"source":"http://example.com/essay","selector":[{"type":"RangeSelector","startContainer":"/p[1]","startOffset":24,"endContainer":"/p[1]","endOffset":44},{"type":"TextPositionSelector","start":1024,"end":1044},{"type":"TextQuoteSelector","exact":"Nobody had marked it","prefix":"river was the border. ","suffix":" on the ground."}]}]},
          {"id":"a2","user":"acct:bela@hypothes.is","text":"I doubt it.","tags":[],"target":[{"source":"http://example.com/essay","selector":[{"type":"TextQuoteSelector","exact":"Both armys patroled it"}]}]},
          {"id":"r2","user":"acct:ada@hypothes.is","text":"Why?","tags":[],"references":["a2"],"target":[{"source":"http://example.com/essay"}]},
          {"id":"a3","user":"acct:bela@hypothes.is","text":"","tags":[],"target":[{"source":"http://example.com/essay","selector":[{"type":"TextQuoteSelector","exact":"held a map"}]}]},
          {"id":"a4","user":"acct:bela@hypothes.is","text":"","tags":[],"target":[{"source":"http://example.com/essay","selector":[{"type":"TextQuoteSelector","exact":"The river was the border"}]}]},
          {"id":"n1","user":"acct:bela@hypothes.is","text":"A good essay.","tags":[],"target":[{"source":"http://example.com/essay"}]}
        ]}
        """;

    [Fact]
    public async Task EachComesToItsSentenceAndWhatDoesNotIsReported()
    {
        var report = await ImportAsync(Rows, "application/json");

        Assert.Equal(
            ["1 r1 created annotations", "2 a1 created annotations", "3 a2 created plain", "4 r2 created plain", "5 a3 refused ", "6 a4 created plain", "7 n1 refused "],
            report.Select(line => $"{line.GetProperty("line")} {line.GetProperty("id").GetString()} {line.GetProperty("outcome").GetString()} {(line.TryGetProperty("container", out var container) ? container.GetString() : "")}"));
        var evidence = await GetAsync(Iri(report[1]));
        Assert.StartsWith($"{Own}s2-", evidence.Id, StringComparison.Ordinal);
        Assert.Equal(("https://hypothes.is/a/a1", "Ada A.", "2024-05-01T08:00:00.000Z"), (evidence.String("via"), evidence.Json.GetProperty("creator").GetProperty("name").GetString(), evidence.String("created")));
        var reply = await GetAsync($"{Essay}/annotations/{Iri(report[0])[Own.Length..]}");
        Assert.Equal(("counter-claim", "rebuts"), (reply.String("kind"), reply.String("dispute")));
        Assert.Equal(Iri(report[2]), (await GetAsync(Iri(report[3]))).String("target"));
        Assert.InRange(report[2].GetProperty("score").GetDouble(), 0.8, 0.99);
        Assert.Equal("quote-ambiguous", report[4].GetProperty("problem").GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("no-anchor", report[6].GetProperty("problem").GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task TheSameAgainChangesNothing()
    {
        var first = await ImportAsync(Rows, "application/json");

        var second = await ImportAsync(Rows, "application/json");

        Assert.Equal(first.Select(line => line.GetProperty("outcome").GetString()!.Replace("created", "unchanged", StringComparison.Ordinal)), second.Select(line => line.GetProperty("outcome").GetString()));
        Assert.Equal(first.Select(Iri), second.Select(Iri));
        Assert.Equal((2, 3), ((await GetAsync(Own)).Json.GetProperty("total").GetInt32(), (await GetAsync(Plain)).Json.GetProperty("total").GetInt32()));
    }

    [Fact]
    public async Task ATableIsReadByTheNamesOfItsColumns()
    {
        var report = await ImportAsync(
            "Created at,Author,Page number,URL,Group,Annotation/Reply Type,Quote,Comment,Tags\n"
            + "2024-05-01T08:00:00Z,ada,,http://example.com/essay,Public,Annotation,\"Nobody had marked it\",\"See http://example.org/atlas, \"\"all\"\" of it\",\"evidence,maps\"\n"
            + "2024-05-02T08:00:00Z,bela,,http://example.com/essay,Public,Reply,,\"Not so: http://example.org/survey\",rebuts\n"
            + "2024-05-02T08:00:00Z,bela,,http://example.com/essay,Public,Annotation,\"Nowhere at all in this essay\",x,\n",
            "text/csv");

        Assert.Equal(["created", "created", "refused"], report.Select(line => line.GetProperty("outcome").GetString()));
        Assert.Equal("rebuts", (await GetAsync($"{Essay}/annotations/{Iri(report[1])[Own.Length..]}")).String("dispute"));
        Assert.Equal("See http://example.org/atlas, \"all\" of it", (await GetAsync($"{Essay}/annotations/{Iri(report[0])[Own.Length..]}")).String("body"));
    }

    [Theory]
    [InlineData("{}", "application/json", 422)]
    [InlineData("[1,2]", "application/json", 422)]
    [InlineData("a,b\n1,2\n", "text/csv", 422)]
    [InlineData("x", "text/plain", 415)]
    public async Task WhatIsNoExportIsRefused(string body, string mediaType, int status) =>
        Assert.Equal(status, (await Service.SendAsync(HttpMethod.Post, $"{Essay}/annotations/hypothesis", Service.Bytes(Encoding.UTF8.GetBytes(body), mediaType))).Status);

    private static string Iri(JsonElement line) => line.TryGetProperty("iri", out var iri) ? iri.GetString()! : "";

    private async Task<IReadOnlyList<JsonElement>> ImportAsync(string body, string mediaType)
    {
        var answer = await Service.SendAsync(HttpMethod.Post, $"{Essay}/annotations/hypothesis", Service.Bytes(Encoding.UTF8.GetBytes(body), mediaType));
        Assert.Equal((200, ""), (answer.Status, answer.Status == 200 ? "" : answer.Text));
        return [.. answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }
}
