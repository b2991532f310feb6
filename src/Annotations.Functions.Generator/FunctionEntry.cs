using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Annotations.Functions.Generator;

/// <summary>A function's line in the table. Of text alone, so that the compiler knows when it has not changed.</summary>
internal readonly struct FunctionEntry : IEquatable<FunctionEntry>
{
    private FunctionEntry(string name, bool isTimer, string code, string? fault) => (Name, IsTimer, Code, Fault) = (name, isTimer, code, fault);

    public string Name { get; }

    public bool IsTimer { get; }

    /// <summary>An expression of the entry's type.</summary>
    public string Code { get; }

    /// <summary>What keeps it from being run; null where nothing does.</summary>
    public string? Fault { get; }

    public static FunctionEntry Of(IMethodSymbol method)
    {
        var name = (string)Find(method.GetAttributes(), AttributeNames.Function)!.ConstructorArguments[0].Value!;
        var triggers = method.Parameters.SelectMany(parameter => parameter.GetAttributes()).ToList();
        if (Find(triggers, AttributeNames.HttpTrigger) is { } http) return OfRoute(name, method, http);
        return Find(triggers, AttributeNames.TimerTrigger) is { } timer
            ? OfTimer(name, method, timer)
            : new FunctionEntry(name, isTimer: false, "", $"{name} has no trigger");
    }

    public bool Equals(FunctionEntry other) => (Name, IsTimer, Code, Fault) == (other.Name, other.IsTimer, other.Code, other.Fault);

    public override bool Equals(object? obj) => obj is FunctionEntry other && Equals(other);

    public override int GetHashCode() => (Name, Code).GetHashCode();

    /// <summary>Without a route, a function is found by its name (Azure Functions, "HTTP trigger", customize the HTTP endpoint).</summary>
    private static FunctionEntry OfRoute(string name, IMethodSymbol method, AttributeData trigger)
    {
        var route = trigger.NamedArguments.FirstOrDefault(argument => argument.Key == "Route").Value.Value as string;
        var methods = trigger.ConstructorArguments.Where(argument => argument.Kind == TypedConstantKind.Array && !argument.IsNull).SelectMany(argument => argument.Values).Select(value => Quoted(((string)value.Value!).ToUpperInvariant()));
        var call = $"{New(method, "context.RequestServices")}.{method.Name}({Arguments(method, OfRequest)})";
        var run = method.ReturnType.Name == "Task" ? call : $"global::System.Threading.Tasks.Task.FromResult({call})";
        return new FunctionEntry(name, isTimer: false, $"new({Quoted(name)}, {Quoted(string.IsNullOrEmpty(route) ? name : route!)}, [{string.Join(", ", methods)}], static context => {run})", FaultOf(name, method, OfRequest));
    }

    private static FunctionEntry OfTimer(string name, IMethodSymbol method, AttributeData trigger)
    {
        var schedule = Quoted((string)trigger.ConstructorArguments[0].Value!);
        var call = $"{New(method, "services")}.{method.Name}({Arguments(method, OfTime)})";
        return new FunctionEntry(name, isTimer: true, $"new({Quoted(name)}, {schedule}, static (services, cancellationToken) => {call})", FaultOf(name, method, OfTime));
    }

    private static string New(IMethodSymbol method, string services)
    {
        var parameters = method.ContainingType.InstanceConstructors.Single().Parameters;
        return $"new {NameOf(method.ContainingType)}({string.Join(", ", parameters.Select(parameter => $"{services}.GetRequiredService<{NameOf(parameter.Type)}>()"))})";
    }

    private static string Arguments(IMethodSymbol method, Func<IParameterSymbol, string?> bind) => string.Join(", ", method.Parameters.Select(bind));

    private static string? FaultOf(string name, IMethodSymbol method, Func<IParameterSymbol, string?> bind) =>
        method.Parameters.FirstOrDefault(parameter => bind(parameter) is null) is { } unbound ? $"{name} has {unbound.Type} {unbound.Name}" : null;

    private static string? OfRequest(IParameterSymbol parameter) => parameter.Type.ToDisplayString(NullableFlowState.None) switch
    {
        "Microsoft.AspNetCore.Http.HttpRequest" => "context.Request",
        "System.Threading.CancellationToken" => "context.RequestAborted",
        "string" => $"context.Request.RouteValues[{Quoted(parameter.Name)}]?.ToString(){(parameter.NullableAnnotation == NullableAnnotation.Annotated ? "" : "!")}",
        _ => null,
    };

    private static string? OfTime(IParameterSymbol parameter) => parameter.Type.ToDisplayString(NullableFlowState.None) switch
    {
        AttributeNames.TimerInfo => $"new global::{AttributeNames.TimerInfo}()",
        "System.Threading.CancellationToken" => "cancellationToken",
        _ => null,
    };

    private static AttributeData? Find(IEnumerable<AttributeData> attributes, string name) => attributes.FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == name);

    private static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
