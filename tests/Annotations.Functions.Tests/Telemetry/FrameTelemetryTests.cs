using System.Diagnostics;
using System.Diagnostics.Metrics;
using Annotations.Functions.Telemetry;

namespace Annotations.Functions.Tests.Telemetry;

/// <summary>What is told of requests.</summary>
public sealed class FrameTelemetryTests : IDisposable
{
    private readonly TestApi api = new();

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task AProblemNamesTheTraceOfItsRequest()
    {
        using var request = new Activity("request").SetParentId("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01").Start();

        var answer = await api.SendAsync(Get("essays/unknown"));

        Assert.Equal("0af7651916cd43dd8448eb211c80319c", answer.String("traceId"));
    }

    [Fact]
    public async Task AProblemOutsideOfAnyTraceNamesNone()
    {
        Activity.Current = null;

        var answer = await api.SendAsync(Get("essays/unknown"));

        Assert.False(answer.Json.TryGetProperty("traceId", out _));
    }

    [Fact]
    public async Task TheSpanOfARequestHasItsRouteAndTheTypeOfTheProblem()
    {
        List<Activity> ended = [];
        using var root = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ServiceTelemetry.Name,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => { if (span.TraceId == root.TraceId) ended.Add(span); },
        };
        ActivitySource.AddActivityListener(listener);

        await api.SendAsync(Get("essays/a-name-in-the-address/annotations/x"));

        var span = Assert.Single(ended);
        Assert.Equal("GET essays/{essayId}/annotations/{annotationId}", span.DisplayName);
        Assert.Equal("not-found", span.GetTagItem("problem.type"));
    }

    [Fact]
    public async Task RefusalsAreCountedByTypeOfProblem()
    {
        using var counted = new Counted(api, "annotations.refusals");

        await api.SendAsync(Get("essays/unknown"));
        await api.SendAsync(Put("essays/unknown").ByNobody());
        await api.SendAsync(Get("health"));

        Assert.Equal(["problem.type=not-found", "problem.type=unauthenticated"], counted.Tags);
    }

    [Fact]
    public async Task AnAnnotationIsCountedByItsKind()
    {
        using var counted = new Counted(api, "annotations.created");
        api.Having(AnEssay().Composed());

        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json("""{ "sentence": "s1", "kind": "question", "body": "Who says so?" }"""));

        Assert.Equal(201, answer.Status);
        Assert.Equal(["annotation.kind=question"], counted.Tags);
    }

    /// <summary>Every measurement of one counter of one service.</summary>
    private sealed class Counted : IDisposable
    {
        private readonly MeterListener listener = new();
        private readonly List<string> tags = [];

        public Counted(TestApi api, string name)
        {
            var meters = api.Meters;
            listener.InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Name == name && ReferenceEquals(instrument.Meter.Scope, meters)) listening.EnableMeasurementEvents(instrument);
            };
            listener.SetMeasurementEventCallback<long>((_, _, tags, _) => this.tags.AddRange(tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")));
            listener.Start();
        }

        public IReadOnlyList<string> Tags => tags;

        public void Dispose() => listener.Dispose();
    }
}
