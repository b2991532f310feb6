using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Functions.Hosting;
using Annotations.Functions.OpenApi;
using Annotations.Functions.Problems;
using Annotations.LocalHost;

namespace Annotations.Functions.Tests.OpenApi;

/// <summary>The document that is served is the one that the functions make.</summary>
public sealed class OpenApiDocumentTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly FunctionRoutes Routes = FunctionTable.Routes;
    private static readonly JsonObject Made = OpenApiDocument.Make(Routes, new RecordedAnswers(JsonNode.Parse(File.ReadAllText(Recorded))!.AsObject()));

    /// <summary>What <c>ExampleTests</c> of the tests over HTTP recorded.</summary>
    private static string Recorded => Path.Combine(RepositoryRoot.Find(), "tests", "data", "openapi", "recorded.json");

    private static string Kept => Path.Combine(RepositoryRoot.Find(), "src", "Annotations.Functions", "OpenApi", "openapi.json");

    [Fact]
    public async Task IsAsItIsKept()
    {
        var made = Made.ToJsonString(Indented) + "\n";
        if (Environment.GetEnvironmentVariable("ANNOTATIONS_WRITE_SNAPSHOTS") == "1") await File.WriteAllTextAsync(Kept, made, TestContext.Current.CancellationToken);

        Assert.True(made == await File.ReadAllTextAsync(Kept, TestContext.Current.CancellationToken), $"The functions are no more as {Kept} says. ANNOTATIONS_WRITE_SNAPSHOTS=1 writes it anew; look at what changed. (Its examples are those that the tests in Annotations.EndToEnd.Tests/OpenApi record.)");
    }

    [Fact]
    public void EveryFunctionIsAnOperationWithEachOfItsMethods()
    {
        var described = Operations().Select(operation => $"{operation.Method} {operation.Id}").Order(StringComparer.Ordinal);

        var functions = Routes.All.Where(route => !OpenApiDocument.Undescribed.Contains(route.Name))
            .SelectMany(route => route.Methods.Select(method => method == "HEAD" ? $"head {route.Name}Head" : $"{method.ToLowerInvariant()} {route.Name}"))
            .Order(StringComparer.Ordinal);
        Assert.Equal(functions, described);
    }

    [Fact]
    public void EveryTypeOfProblemIsSaidSomewhereButThoseOfNoOperation()
    {
        var said = Operations().SelectMany(operation => operation.Body["responses"]!.AsObject())
            .SelectMany(response => response.Value!["content"]?["application/problem+json"]?["examples"]?.AsObject().Select(example => example.Key) ?? [])
            .ToHashSet(StringComparer.Ordinal);

        // Those of addresses and methods that are none, those that only lines of an import have, and one upon which another name is tried.
        Assert.Equal(["annotation-exists", "name-taken", "unreadable-entry"], ProblemType.All.Keys.Except(said).Except(["no-such-address", "method-not-allowed"]).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Method, string Id, JsonObject Body)> Operations() =>
        from path in Made["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where operation.Key != "parameters"
        select (operation.Key, (string)operation.Value!["operationId"]!, operation.Value.AsObject());
}
