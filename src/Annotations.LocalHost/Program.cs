using Annotations.LocalHost;

using var stopping = new StopSignals();
try
{
    var options = LocalHostOptions.Parse(args);
    if (options.ShowsHelp)
    {
        Console.WriteLine(LocalHostOptions.Help);
        return 0;
    }

    if (options.StopsWithStandardInput) stopping.StopWithStandardInput();
    await LocalRun.RunAsync(options, stopping.Token);
    return 0;
}
catch (SetupException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
catch (OperationCanceledException) when (stopping.Token.IsCancellationRequested)
{
    // Stopped before it served anything.
    return 0;
}
