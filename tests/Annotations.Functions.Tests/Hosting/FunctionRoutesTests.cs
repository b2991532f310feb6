using System.Reflection;
using System.Text.Json;
using Annotations.Functions.Hosting;
using Annotations.Functions.Http;
using Annotations.LocalHost;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions.Tests.Hosting;

/// <summary>What the Functions host asks of functions and their routes, over all of them.</summary>
public sealed class FunctionRoutesTests
{
    private const string Fallback = "ZFallback";

    private static readonly Assembly Service = typeof(Frame).Assembly;

    private static readonly MethodInfo[] Functions =
        [.. Service.GetTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)).Where(method => method.IsDefined(typeof(FunctionAttribute)))];

    /// <summary>Those that requests reach.</summary>
    private static readonly MethodInfo[] Methods = [.. Functions.Where(Has<HttpTriggerAttribute>)];

    private static readonly IReadOnlyList<FunctionRoute> Routes = FunctionTable.Routes.All;

    public static TheoryData<string> Names => [.. Methods.Select(NameOf)];

    [Fact]
    public void EveryFunctionIsRouted() =>
        Assert.Equal(Methods.Select(NameOf).Order(StringComparer.OrdinalIgnoreCase), Routes.Select(route => route.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void AFunctionIsFoundWhereItsTriggerSays(string name)
    {
        var trigger = Method(name).GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).Single(found => found is not null)!;

        Assert.Equal(trigger.Route, Route(name).Template);
        Assert.Equal(trigger.Methods!.Select(method => method.ToUpperInvariant()), Route(name).Methods);
    }

    [Fact]
    public void EveryTimerIsRunAtItsTimes()
    {
        var timers = Functions.Where(Has<TimerTriggerAttribute>).Select(function => $"{NameOf(function)} {function.GetParameters().Select(parameter => parameter.GetCustomAttribute<TimerTriggerAttribute>()).Single(found => found is not null)!.Schedule}");

        Assert.Equal(timers.Order(StringComparer.Ordinal), FunctionTable.Timers.Select(timer => $"{timer.Name} {timer.Schedule}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryOtherFunctionHasATimer() =>
        Assert.All(Functions.Except(Methods), function => Assert.True(Has<TimerTriggerAttribute>(function)));

    [Fact]
    public void NoTwoFunctionsHaveOneName() =>
        Assert.Equal(Functions.Length, Functions.Select(NameOf).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void AFunctionSaysWhoMayCallIt(string name)
    {
        var trigger = Method(name).GetParameters().SelectMany(parameter => parameter.CustomAttributes).Single(attribute => attribute.AttributeType == typeof(HttpTriggerAttribute));

        Assert.Equal(typeof(AuthorizationLevel), trigger.ConstructorArguments[0].ArgumentType);
        Assert.Equal((int)AuthorizationLevel.Anonymous, trigger.ConstructorArguments[0].Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AFunctionReturnsAResult(string name) =>
        Assert.Equal(typeof(Task<IResult>), Method(name).ReturnType);

    [Theory]
    [MemberData(nameof(Names))]
    public void AFunctionTakesWhatItsRouteNames(string name)
    {
        var inRoute = Route(name).Template.Split('/').Where(segment => segment.StartsWith('{') && !segment.StartsWith("{*", StringComparison.Ordinal)).Select(segment => segment.Trim('{', '}'));

        var taken = Method(name).GetParameters().Where(parameter => parameter.ParameterType == typeof(string)).Select(parameter => parameter.Name!);

        Assert.Equal(inRoute, taken);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AFunctionThatTakesGetTakesHead(string name) =>
        Assert.Equal(Route(name).Methods.Contains("GET"), Route(name).Methods.Contains("HEAD"));

    [Fact]
    public void NoTwoFunctionsCompeteForARequest()
    {
        var competing =
            from one in Routes
            from other in Routes
            where string.CompareOrdinal(one.Name, other.Name) < 0 && one.Name != Fallback && other.Name != Fallback
            where one.Methods.Intersect(other.Methods).Any() && MayBothMatch(one.Template, other.Template)
            select $"{one.Name} and {other.Name}";

        Assert.Empty(competing);
    }

    [Fact]
    public void OnlyTheFallbackTakesEveryPathAndMethod() =>
        Assert.Equal([Fallback], Routes.Where(route => route.Methods.Count == 0 || route.Template.Contains('*', StringComparison.Ordinal)).Select(route => route.Name));

    [Fact]
    public void TheFallbackIsTriedLast()
    {
        Assert.Equal(Fallback, Methods.Select(NameOf).Order(StringComparer.OrdinalIgnoreCase).Last());
        Assert.Equal(Fallback, Methods.Select(NameOf).Order(StringComparer.Ordinal).Last());
    }

    [Fact]
    public async Task AddressesInAnswersStandUnderTheRoutePrefixOfHostJson()
    {
        using var host = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Find(), "host.json"), TestContext.Current.CancellationToken));
        using var api = new TestApi();

        var answer = await api.SendAsync(Put("essays/nomonhan").Json(Bodies.Essay));

        Assert.Equal($"/{host.RootElement.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString()}/essays/nomonhan", answer.Header("Location"));
    }

    private static bool Has<TTrigger>(MethodInfo function)
        where TTrigger : Attribute =>
        function.GetParameters().Any(parameter => parameter.IsDefined(typeof(TTrigger)));

    private static bool MayBothMatch(string one, string other)
    {
        var (segments, others) = (one.Split('/'), other.Split('/'));
        return segments.Length == others.Length && segments.Zip(others).All(pair => pair.First[0] == '{' || pair.Second[0] == '{' || string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));
    }

    private static string NameOf(MethodInfo method) => method.GetCustomAttribute<FunctionAttribute>()!.Name;

    private static MethodInfo Method(string name) => Methods.Single(method => NameOf(method) == name);

    private static FunctionRoute Route(string name) => Routes.Single(route => route.Name == name);
}
