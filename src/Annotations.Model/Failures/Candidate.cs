namespace Annotations.Model.Failures;

/// <summary>Something the caller may have meant.</summary>
public sealed record Candidate(string Id, string Text);
