using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.References;
using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Access;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Archives.Lines;

/// <summary>One revision of an essay.</summary>
/// <param name="TextRevision">The revision whose text it has: it names the text's files.</param>
/// <param name="NextSentence">The number that the next new sentence would get: ids are never reused.</param>
internal sealed record RevisionLine(
    int Revision, string Title, string Language, string Format, Reference? Citation, int TextRevision, int NextSentence, Scholar ModifiedBy, DateTimeOffset Modified, string Operation)
{
    /// <summary>Who sees the essay; null where everybody does.</summary>
    public string? Visibility { get; init; }

    /// <summary>Null for the usual one.</summary>
    public PolicyResponse? Policy { get; init; }

    private const string Plain = "text/plain";
    private const string Markdown = "text/markdown";

    public static RevisionLine Of(Essay essay) => new(
        essay.Revision,
        essay.Description.Title,
        essay.Description.Language,
        essay.Description.Syntax == TextSyntax.Markdown ? Markdown : Plain,
        essay.Description.Citation,
        essay.TextRevision,
        essay.NextSentence,
        essay.Modified.By,
        essay.Modified.At,
        ChangeFields.Format(essay.Modified.Operation))
    {
        Visibility = essay.Access.Visibility == Model.Access.Visibility.Public ? null : WireNames<Visibility>.Of(essay.Access.Visibility),
        Policy = essay.Access.Policy.Equals(EssayPolicy.Usual) ? null : PolicyResponse.Of(essay.Access.Policy),
    };

    /// <summary>The state without what follows from its text; null, with faults, where it is not right.</summary>
    public static Essay? Read(JsonElement json, EssayHeader header, EssayId id, List<Fault> faults)
    {
        if (JsonFields.Of(json, "", faults) is not { } fields) return null;
        var revision = fields.Number("revision", 1, 999_999);
        var title = fields.Text("title", Limits.EssayTitleCharacters, required: "An essay has a title.");
        var language = fields.Text("language", 100, required: "An essay has a language; 'und' where it is not known.");
        var format = fields.Text("format", 100, required: $"The text's format is '{Plain}' or '{Markdown}'.");
        if (format is not (null or Plain or Markdown)) fields.AddFault("format", "invalid", $"The text's format is '{Plain}' or '{Markdown}'.");
        var citation = fields.Any("citation") is { } reference ? CslJsonReader.ReadLeniently(reference) : null;
        var textRevision = fields.Number("textRevision", 1, revision);
        var nextSentence = fields.Number("nextSentence", 1, 1_000_000);
        var visibility = fields.Parsed<Visibility>("visibility", WireNames<Visibility>.TryParse, WireNames<Visibility>.Rule) ?? Model.Access.Visibility.Public;
        var policy = fields.Any("policy") is { } sent ? PolicyRequest.Read(sent, "/policy", faults) : EssayPolicy.Usual;
        var modified = fields.Change("modifiedBy", "modified", "operation", faults);
        fields.RefuseUnknown();
        if (faults.Count > 0) return null;

        var essay = new Essay
        {
            Id = id,
            Description = new EssayDescription(title!, language!, format == Markdown ? TextSyntax.Markdown : TextSyntax.Plain, citation),
            Revision = revision,
            TextRevision = textRevision,
            TextOperation = default,
            TextDigest = "",
            Counts = new EssayCounts(0, 0, 0, 0),
            NextSentence = nextSentence,
            Partitions = header.Partitions,
            Access = new EssayAccess(visibility, policy, []),
            Created = header.ToCreation(),
            Modified = modified!,
        };
        KeptWhole.Check(json, ArchiveJson.ToElement(Of(essay)), faults);
        return faults.Count > 0 ? null : essay;
    }
}
