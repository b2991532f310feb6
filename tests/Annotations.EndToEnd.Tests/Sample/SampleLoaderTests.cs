using System.Net;
using Annotations.LocalHost.Sample;

namespace Annotations.EndToEnd.Tests.Sample;

public sealed class SampleLoaderTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PutsTheEssayThenItsAnnotations()
    {
        var api = new RecordingApi("""{ "essays": [] }""");

        await new SampleLoader(api.Client(), TextWriter.Null).LoadIntoEmptyAsync(Cancelled);

        Assert.Equal("GET /api/essays?limit=1", api.Requests[0]);
        Assert.Equal("PUT /api/essays/mongolia-between-empires Bearer dev-editor", api.Requests[1]);
        Assert.Equal("POST /api/essays/mongolia-between-empires/annotations Bearer dev-editor", api.Requests[2]);
        Assert.Equal(2 + SampleFiles.Entries().Count, api.Requests.Count);
    }

    [Fact]
    public async Task PutsCounterClaimsOnWhatTheyDispute()
    {
        var api = new RecordingApi("[]");

        await new SampleLoader(api.Client(), TextWriter.Null).LoadIntoEmptyAsync(Cancelled);

        Assert.Contains("POST /api/essays/mongolia-between-empires/sentences/s1/counter-claims Bearer dev-reader-2", api.Requests);
        Assert.Contains("POST /api/essays/mongolia-between-empires/annotations/a10/counter-claims Bearer dev-reader-2", api.Requests);
    }

    [Fact]
    public async Task LeavesAServiceThatHasAnEssayAlone()
    {
        var api = new RecordingApi("""{ "essays": [{ "id": "mine" }] }""");

        await new SampleLoader(api.Client(), TextWriter.Null).LoadIntoEmptyAsync(Cancelled);

        Assert.Single(api.Requests);
    }

    [Fact]
    public async Task ReportsWhatTheServiceSaysAgainstTheSample()
    {
        var api = new RecordingApi("[]", onPut: HttpStatusCode.UnprocessableEntity);
        var output = new StringWriter();

        await new SampleLoader(api.Client(), output).LoadIntoEmptyAsync(Cancelled);

        Assert.Contains("422 Unprocessable Entity", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("what is wrong", output.ToString(), StringComparison.Ordinal);
    }
}
