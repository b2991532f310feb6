using Azure.Core;
using Azure.Core.Pipeline;

namespace Annotations.Testing.Storage;

/// <summary>Counts the calls to storage as they leave, retries among them: what a budget is kept in.</summary>
public sealed class CallCounter : HttpPipelinePolicy
{
    private readonly List<string> calls = [];

    /// <summary>Method and path of each call since the last <see cref="Reset"/>.</summary>
    public IReadOnlyList<string> Calls
    {
        get
        {
            lock (calls) return [.. calls];
        }
    }

    public int Count => Calls.Count;

    public void Reset()
    {
        lock (calls) calls.Clear();
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Record(message);
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Record(message);
        return ProcessNextAsync(message, pipeline);
    }

    private void Record(HttpMessage message)
    {
        lock (calls) calls.Add($"{message.Request.Method} {message.Request.Uri.Path}");
    }
}
