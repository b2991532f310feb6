using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using NCrontab;

namespace Annotations.LocalHost.Functions;

/// <summary>A method that Azure Functions would run at certain times.</summary>
/// <param name="Schedule">With seconds, in UTC (Azure Functions, "NCRONTAB expressions").</param>
public sealed record TimerFunction(string Name, MethodInfo Method, CrontabSchedule Schedule)
{
    private static readonly CrontabSchedule.ParseOptions WithSeconds = new() { IncludingSeconds = true };

    public static IReadOnlyList<TimerFunction> In(Assembly assembly) =>
        [.. from type in assembly.GetExportedTypes()
            from method in type.GetMethods()
            let function = method.GetCustomAttribute<FunctionAttribute>()
            where function is not null
            let trigger = method.GetParameters().Select(parameter => parameter.GetCustomAttribute<TimerTriggerAttribute>()).FirstOrDefault(found => found is not null)
            where trigger is not null
            select new TimerFunction(function.Name, method, CrontabSchedule.Parse(trigger.Schedule, WithSeconds))];

    /// <summary>Runs it once.</summary>
    public Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var instance = ActivatorUtilities.CreateInstance(services, Method.DeclaringType!);
        object[] arguments = [.. Method.GetParameters().Select(parameter => parameter.ParameterType == typeof(CancellationToken) ? (object)cancellationToken : new TimerInfo())];
        return (Task)Method.Invoke(instance, arguments)!;
    }
}
