namespace Annotations.Model.Essays;

/// <summary>An essay with the content of its current revision.</summary>
public sealed record ComposedEssay(Essay Essay, EssayContent Content);
