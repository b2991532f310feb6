using Annotations.Citations.References;
using Annotations.Functions.Http;
using Annotations.Model.Access;
using Annotations.Model.Essays;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Essays;

/// <summary>An essay as it is sent, without its text.</summary>
internal sealed record EssayResponse(
    string Id,
    string Title,
    string Language,
    string Format,
    Reference? Citation,
    int Revision,
    int Partitions,
    string Visibility,
    PolicyResponse Policy,
    EssayCounts Counts,
    Scholar Creator,
    DateTimeOffset Created,
    DateTimeOffset Modified,
    EssayLinks Links)
{
    public static EssayResponse Of(Essay essay) => new(
        essay.Id.Value,
        essay.Description.Title,
        essay.Description.Language,
        essay.Description.Syntax == TextSyntax.Markdown ? "text/markdown" : "text/plain",
        essay.Description.Citation,
        essay.Revision,
        essay.Partitions,
        WireNames<Visibility>.Of(essay.Access.Visibility),
        PolicyResponse.Of(essay.Access.Policy),
        essay.Counts,
        essay.Created.By,
        essay.Created.At,
        essay.Modified.At,
        EssayLinks.Of(essay.Id));
}

/// <summary>Where to go on from an essay.</summary>
internal sealed record EssayLinks(string Self, string Text, string Sentences, string Annotations, string Sources, string Export)
{
    public static EssayLinks Of(EssayId id)
    {
        var self = ApiPaths.Essay(id);
        return new EssayLinks(self, $"{self}/text", $"{self}/sentences", $"{self}/annotations", $"{self}/sources", $"{self}/export");
    }
}

/// <summary>A page of the list of essays.</summary>
internal sealed record EssayListResponse(IReadOnlyList<EssayResponse> Items, string? Next);
