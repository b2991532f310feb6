using Annotations.Model.Essays;

namespace Annotations.Functions.Essays;

/// <summary>An essay that was put, and whether it was not there before.</summary>
public sealed record PutEssay(Essay Essay, bool IsNew);
