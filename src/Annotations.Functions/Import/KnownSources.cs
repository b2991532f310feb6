using Annotations.Model.Annotations;

namespace Annotations.Functions.Import;

/// <summary>Statements whose sources are all there already.</summary>
internal static class KnownSources
{
    public static Statement ToStatement(this StatementDraft draft) => new(
        draft.Kind,
        draft.Body,
        draft.Language,
        draft.Tags,
        [.. draft.Citations.Select(c => new Citation(((CitedSource.Known)c.Source).Id, c.Locator, c.Label, c.Quotation, c.Relation))]) { Rights = draft.Rights };
}
