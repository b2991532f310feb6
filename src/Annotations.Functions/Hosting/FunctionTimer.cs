namespace Annotations.Functions.Hosting;

/// <summary>What is run at certain times.</summary>
/// <param name="Schedule">With seconds, in UTC (Azure Functions, "NCRONTAB expressions").</param>
/// <param name="Run">Runs it once, with the app's services.</param>
public sealed record FunctionTimer(string Name, string Schedule, Func<IServiceProvider, CancellationToken, Task> Run);
