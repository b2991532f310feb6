namespace Annotations.LocalHost.Sample;

/// <summary>What a counter-claim disputes: a sentence by its id, or an annotation by an earlier entry's label.</summary>
public sealed record SampleTarget(string? Sentence, string? Annotation);
