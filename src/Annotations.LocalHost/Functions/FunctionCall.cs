using System.Reflection;

namespace Annotations.LocalHost.Functions;

/// <summary>
/// Runs an HTTP function with what the Functions host binds to its parameters: the request, the route's values, and the end of the
/// connection. ASP.NET Core's own binding knows far more, and compiling it takes a good part of a start.
/// </summary>
internal sealed class FunctionCall
{
    private readonly Type type;
    private readonly MethodInvoker invoker;
    private readonly Func<HttpContext, object?>[] arguments;

    /// <exception cref="NotSupportedException">The function has a parameter of another type.</exception>
    public FunctionCall(MethodInfo function)
    {
        type = function.DeclaringType!;
        invoker = MethodInvoker.Create(function);
        arguments = [.. function.GetParameters().Select(Binding)];
    }

    public async Task RunAsync(HttpContext context)
    {
        var function = ActivatorUtilities.CreateInstance(context.RequestServices, type);
        object?[] values = [.. arguments.Select(bind => bind(context))];
        var result = invoker.Invoke(function, values.AsSpan()) switch
        {
            Task<IResult> pending => await pending,
            IResult ready => ready,
            var other => throw new NotSupportedException($"{type.Name} gave {other?.GetType().Name ?? "nothing"}; the Functions host makes an answer of an IResult."),
        };
        await result.ExecuteAsync(context);
    }

    private static Func<HttpContext, object?> Binding(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(HttpRequest)) return context => context.Request;
        if (parameter.ParameterType == typeof(CancellationToken)) return context => context.RequestAborted;
        if (parameter.ParameterType == typeof(string)) return context => context.Request.RouteValues[parameter.Name!]?.ToString();
        throw new NotSupportedException($"{parameter.Member.Name} has {parameter.ParameterType.Name} {parameter.Name}; what is bound is HttpRequest, CancellationToken, and string for a part of the route.");
    }
}
