using Annotations.Functions.Hosting;
using NCrontab;

namespace Annotations.LocalHost.Functions;

/// <summary>A function that Azure Functions would run at certain times, and when those are.</summary>
public sealed record TimerFunction(FunctionTimer Function, CrontabSchedule Schedule)
{
    private static readonly CrontabSchedule.ParseOptions WithSeconds = new() { IncludingSeconds = true };

    public static TimerFunction Of(FunctionTimer function) => new(function, CrontabSchedule.Parse(function.Schedule, WithSeconds));
}
