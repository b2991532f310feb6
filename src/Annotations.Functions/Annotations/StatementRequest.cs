using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Access;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.Model.Rights;

namespace Annotations.Functions.Annotations;

/// <summary>Reads what an annotation says.</summary>
internal static class StatementRequest
{
    /// <param name="policy">That of the essay.</param>
    /// <param name="kind">Null where the kind was faulty; the other fields are checked all the same.</param>
    /// <returns>The statement; null where there are faults.</returns>
    public static StatementDraft? Read(JsonFields fields, AnnotationKind? kind, EssayPolicy policy, List<Fault> faults)
    {
        var body = fields.Text("body", Limits.AnnotationBodyCharacters, required: "An annotation says something: give a 'body'.");
        var language = ReadLanguage(fields);
        var rights = fields.Parsed<Licence>("rights", Licence.TryParse, Licence.Rule);
        var faultsBefore = faults.Count;
        var tags = fields.Texts("tags", Limits.TagsPerAnnotation, Limits.TagCharacters);
        var areTagsReadable = faults.Count == faultsBefore;
        faultsBefore = faults.Count;
        var citations = CitationRequest.Read(fields, faults);
        var areSourcesReadable = faults.Count == faultsBefore;

        // Rules that look at all of the statement say nothing sensible about one whose parts could not be read, and count
        // tags wrongly where one of them is missing.
        var draft = new StatementDraft(kind ?? (fields.Has("kind") ? AnnotationKind.Question : AnnotationKind.Evidence), body ?? "unread", language, areTagsReadable ? tags : [], citations) { Rights = rights };
        faults.AddRange(StatementRules.Check(draft, policy).Where(fault => fault.Pointer != "/sources" || areSourcesReadable));
        return faults.Count > 0 ? null : draft;
    }

    private static string? ReadLanguage(JsonFields fields)
    {
        var language = fields.Text("language", int.MaxValue);
        if (language is null || LanguageTag.IsTag(language)) return language;
        fields.AddFault("language", "invalid", LanguageTag.Rule);
        return null;
    }
}
