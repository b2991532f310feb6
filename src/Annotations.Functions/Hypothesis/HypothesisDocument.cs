using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Rights;
using Annotations.WebAnnotations.Checking;
using Annotations.WebAnnotations.Mapping;
using Annotations.WebAnnotations.Terms;

namespace Annotations.Functions.Hypothesis;

/// <summary>Makes an annotation in JSON-LD of one of Hypothesis: links in its text are its sources; a tag that names a kind or a way of disputing says which it is.</summary>
internal static partial class HypothesisDocument
{
    /// <param name="target">What it is about.</param>
    /// <param name="licence">Under which it is; null where that is not known.</param>
    public static JsonObject Of(HypothesisItem item, JsonNode target, Licence? licence, EssayIris iris)
    {
        var document = new JsonObject { ["@context"] = AnnotationNamespace.Context };
        if (item.Id is { } id) document["id"] = $"https://hypothes.is/a/{Uri.EscapeDataString(id)}";
        document["type"] = "Annotation";
        document["motivation"] = MotivationOf(item, iris.Vocabulary);
        if (CreatorOf(item) is { } creator) document["creator"] = creator;
        if (item.Created is { } created) document["created"] = created;
        if (licence is { } given) document["rights"] = given.Iri;
        document["body"] = new JsonArray([.. BodiesOf(item)]);
        document["target"] = target;
        return document;
    }

    private static JsonArray MotivationOf(HypothesisItem item, ServiceVocabulary vocabulary)
    {
        foreach (var tag in item.Tags.Select(tag => tag.Trim().ToLowerInvariant()))
        {
            foreach (var dispute in Enum.GetValues<DisputeKind>())
            {
                if (tag == ServiceVocabulary.Name(dispute)) return [vocabulary.MotivationOf(dispute), item.IsReply ? "replying" : Motivation.BroaderOf(dispute)];
            }

            foreach (var kind in Enum.GetValues<AnnotationKind>())
            {
                if (!item.IsReply && kind != AnnotationKind.CounterClaim && tag == ServiceVocabulary.Name(kind)) return [vocabulary.MotivationOf(kind), Motivation.BroaderOf(kind)];
            }
        }

        return [item.IsReply ? "replying" : item.Text.Length == 0 ? "highlighting" : "commenting"];
    }

    private static JsonObject? CreatorOf(HypothesisItem item)
    {
        if (item.User is not { } user) return null;
        var creator = new JsonObject();
        if (Iri.IsAbsolute(user)) creator["id"] = user;
        creator["type"] = "Person";
        creator["name"] = item.Name ?? (user.StartsWith("acct:", StringComparison.Ordinal) ? user["acct:".Length..].Split('@')[0] : user);
        return creator;
    }

    private static IEnumerable<JsonNode> BodiesOf(HypothesisItem item)
    {
        if (!string.IsNullOrWhiteSpace(item.Text)) yield return new JsonObject { ["type"] = "TextualBody", ["value"] = item.Text, ["format"] = "text/markdown" };
        foreach (var tag in item.Tags) yield return new JsonObject { ["type"] = "TextualBody", ["value"] = tag, ["purpose"] = "tagging" };
        foreach (var link in Links().Matches(item.Text).DistinctBy(link => link.Groups["iri"].Value).Where(link => Iri.IsAbsolute(link.Groups["iri"].Value)))
        {
            var source = new JsonObject { ["id"] = link.Groups["iri"].Value, ["type"] = "Text" };
            if (link.Groups["title"].Value is { Length: > 0 } title) source["label"] = title;
            yield return source;
        }
    }

    /// <summary>A link in Markdown, or an address that stands by itself; what ends the sentence is no part of it.</summary>
    [GeneratedRegex("""\[(?<title>[^\]\n]{1,300})\]\((?<iri>https?://[^\s()<>"]{1,2000})\)|(?<iri>https?://[^\s()<>"\]]{1,2000}[^\s()<>"\].,;:!?])""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Links();
}
