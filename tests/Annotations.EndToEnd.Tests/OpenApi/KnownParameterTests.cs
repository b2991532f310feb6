using System.Text.Json.Nodes;
using Annotations.EndToEnd.Tests.Api;
using Annotations.EndToEnd.Tests.OpenApi.Recording;

namespace Annotations.EndToEnd.Tests.OpenApi;

/// <summary>Apart from <see cref="ExampleTests"/>, whose answers depend on how many calls came before.</summary>
public sealed class KnownParameterTests(StillService service) : IClassFixture<StillService>
{
    /// <summary>What functions say that they know where a parameter is none of theirs, and what the document says. Those that do not look at the query have none in the document.</summary>
    [Fact]
    public async Task KnownParametersAreThoseOfTheDocument()
    {
        var api = new DescribedApi(JsonNode.Parse((await service.GetAsync("openapi.json")).Text)!);
        var essay = new Dictionary<string, string> { ["essayId"] = "of-parameters" };
        using var text = Service.Bytes("One."u8.ToArray(), "text/plain");
        await service.SendAsync(HttpMethod.Put, "essays/of-parameters?title=T", text);
        foreach (var operation in api.Operations.Values)
        {
            using var body = operation.Method is "get" ? null : Service.Bytes("One."u8.ToArray(), operation.Id == "PutEssay" ? "text/plain" : "application/json");
            var reply = await service.SendAsync(new HttpMethod(operation.Method.ToUpperInvariant()), $"{api.AddressOf(operation, essay)}?no-such-parameter=1", body, ("Authorization", "Bearer dev-otto+owner"));
            var detail = reply.Status == 400 && reply.Problem == "invalid-query" ? reply.String("detail") : "";
            var known = detail.Contains("known are ", StringComparison.Ordinal) ? detail.Split("known are ")[1].TrimEnd('.').Split(", ") : [];
            var described = operation.Query.Select(parameter => parameter.Name);
            Assert.Equal($"{operation.Id}: {string.Join(' ', known.Order(StringComparer.Ordinal))}", $"{operation.Id}: {string.Join(' ', described.Order(StringComparer.Ordinal))}");
        }
    }
}
