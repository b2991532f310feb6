namespace Annotations.Model.Essays;

/// <summary>How much an essay holds; characters are UTF-16 code units.</summary>
public sealed record EssayCounts(int Characters, int Headings, int Paragraphs, int Sentences);
