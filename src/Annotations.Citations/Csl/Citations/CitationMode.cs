namespace Annotations.Citations.Csl.Citations;

/// <summary>How much of a citation is shown, where the sentence around it names the author.</summary>
public enum CitationMode
{
    /// <summary>All of it: (Doe 2020).</summary>
    Full,

    /// <summary>The first cite's author, or what the style has in his place, and nothing else: Doe.</summary>
    AuthorOnly,

    /// <summary>All but the first cite's author: (2020).</summary>
    SuppressAuthor,

    /// <summary>The author in the sentence, then the rest: Doe (2020).</summary>
    Composite,
}
