using System.Text.Json.Nodes;

namespace Annotations.LocalHost.Sample;

/// <summary>One request of annotations.json: an annotation, or a counter-claim when it is on something.</summary>
/// <param name="By">Who makes it.</param>
/// <param name="Label">What later entries call it.</param>
/// <param name="On">What a counter-claim disputes.</param>
/// <param name="Request">The body, as the API takes it.</param>
public sealed record SampleEntry(string By, string? Label, SampleTarget? On, JsonObject Request);
