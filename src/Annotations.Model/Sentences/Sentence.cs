namespace Annotations.Model.Sentences;

/// <summary>A sentence of one revision of an essay.</summary>
/// <param name="Id">The same in every revision in which the sentence stands.</param>
/// <param name="Ordinal">Its place among the revision's sentences, from 1.</param>
/// <param name="Paragraph">The place of its paragraph, list item or quotation among the essay's, from 1; headings do not count.</param>
/// <param name="Span">Where it stands in the revision's text.</param>
public sealed record Sentence(SentenceId Id, int Ordinal, int Paragraph, TextSpan Span);
