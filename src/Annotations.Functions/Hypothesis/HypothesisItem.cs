namespace Annotations.Functions.Hypothesis;

/// <summary>An annotation of Hypothesis (its API's "Annotation", v1), as far as another service can take it over.</summary>
/// <param name="Line">Its place in what was sent, from 1.</param>
/// <param name="Id">Null where the file has none.</param>
/// <param name="User">Such as <c>acct:name@hypothes.is</c>, or a bare name.</param>
/// <param name="Text">In Markdown; empty for a highlight.</param>
/// <param name="Parent">The id of what it replies to; null where it is no reply.</param>
internal sealed record HypothesisItem(int Line, string? Id, string? User, string? Name, string Text, IReadOnlyList<string> Tags, string? Parent)
{
    /// <summary>When it was made: in UTC, as xsd:dateTime; null where that is not said.</summary>
    public string? Created { get; init; }

    /// <summary>The words that it is about.</summary>
    public string? Exact { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    /// <summary>Under which licence it is, as it was said; null where that is not known.</summary>
    public string? Rights { get; init; }

    /// <summary>Whether it replies to something.</summary>
    public bool IsReply => Parent is not null;
}
