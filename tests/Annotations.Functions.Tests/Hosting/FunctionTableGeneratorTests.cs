using Annotations.Functions.Generator;
using Annotations.Functions.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.Functions.Tests.Hosting;

/// <summary>What the compiler makes of functions; that the service's own table is right, <see cref="FunctionRoutesTests"/> show.</summary>
public sealed class FunctionTableGeneratorTests
{
    private const string Usings = """
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Azure.Functions.Worker;

        """;

    [Fact]
    public void AFunctionWithoutARouteIsFoundByItsNameAndTakesEveryMethod()
    {
        var (table, faults) = Run("""public sealed class Some { [Function("Thing")] public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Task.FromResult(Results.Ok()); }""");

        Assert.Equal([], faults);
        Assert.Contains("""new("Thing", "Thing", [], static context => new global::Some().Run(context.Request))""", table, StringComparison.Ordinal);
    }

    [Fact]
    public void ATimerIsNoRoute()
    {
        var (table, faults) = Run("""public sealed class Some(System.TimeProvider clock) { [Function("Clean")] public Task RunAsync([TimerTrigger("0 0 3 * * *")] TimerInfo timer, CancellationToken cancellationToken) => Task.Delay(System.TimeSpan.FromSeconds(1), clock, cancellationToken); }""");

        Assert.Equal([], faults);
        Assert.Contains("""new("Clean", "0 0 3 * * *", static (services, cancellationToken) => new global::Some(services.GetRequiredService<global::System.TimeProvider>()).RunAsync(new global::Microsoft.Azure.Functions.Worker.TimerInfo(), cancellationToken))""", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, int number", "Thing has int number")]
    [InlineData("[HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, TimerInfo timer", "Thing has Microsoft.Azure.Functions.Worker.TimerInfo timer")]
    [InlineData("[TimerTrigger(\"0 0 3 * * *\")] TimerInfo timer, string name", "Thing has string name")]
    [InlineData("HttpRequest request", "Thing has no trigger")]
    public void WhatTheHostWouldNotBindStopsTheBuild(string parameters, string fault)
    {
        var (_, faults) = Run($$"""public sealed class Some { [Function("Thing")] public Task<IResult> RunAsync({{parameters}}) => Task.FromResult(Results.Ok()); }""");

        Assert.StartsWith(fault, Assert.Single(faults), StringComparison.Ordinal);
    }

    /// <summary>The table, and what is wrong: with the functions, or with the code that was made of them.</summary>
    private static (string Table, IReadOnlyList<string> Faults) Run(string code)
    {
        var paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(Usings + code, cancellationToken: TestContext.Current.CancellationToken)],
            [.. paths.Append(typeof(FunctionRoute).Assembly.Location).Append(typeof(HttpRequest).Assembly.Location).Append(typeof(IServiceCollection).Assembly.Location).Distinct().Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = CSharpGeneratorDriver.Create(new FunctionTableGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _, TestContext.Current.CancellationToken).GetRunResult();
        var faults = result.Diagnostics.Concat(whole.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (result.GeneratedTrees.Single().ToString(), [.. faults.Select(fault => fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture))]);
    }
}
