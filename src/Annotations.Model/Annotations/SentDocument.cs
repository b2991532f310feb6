namespace Annotations.Model.Annotations;

/// <summary>
/// An annotation as its sender wrote it in JSON-LD: what the service does not understand of it is kept here and given back unchanged.
/// </summary>
/// <param name="Json">The document without its id, which the service gives.</param>
/// <param name="IsCurrent">Whether the statement is still the one that was made of the document; not so once the statement was changed by other ways.</param>
public sealed record SentDocument(string Json, bool IsCurrent = true)
{
    public SentDocument Outdated() => this with { IsCurrent = false };
}
