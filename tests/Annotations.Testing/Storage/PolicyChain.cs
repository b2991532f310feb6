using Azure.Core;
using Azure.Core.Pipeline;

namespace Annotations.Testing.Storage;

/// <summary>Several policies as one, the first outermost.</summary>
public sealed class PolicyChain(params HttpPipelinePolicy[] policies) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var chain = Before(pipeline);
        chain.Span[0].Process(message, chain[1..]);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var chain = Before(pipeline);
        return chain.Span[0].ProcessAsync(message, chain[1..]);
    }

    private ReadOnlyMemory<HttpPipelinePolicy> Before(ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        (HttpPipelinePolicy[])[.. policies, .. pipeline.Span];
}
