using Annotations.Model.Essays;

namespace Annotations.Functions.Http;

/// <summary>Typed links that lead programs from what the service keeps to how it is cited (Signposting, "FAIR Signposting Profile" 1.0.1; RFC 8288).</summary>
internal static class Signposts
{
    /// <summary>The relation of a resource to the container of its annotations.</summary>
    public const string AnnotationService = "http://www.w3.org/ns/oa#annotationService";

    /// <summary>On what is itself cited: under which address, and where its metadata are.</summary>
    /// <param name="path">Its address: absolute, or from the root of the host.</param>
    public static Answer WithSignposts(this Answer answer, string path) => answer.WithHeader(
        "Link",
        $"<{path}>; rel=\"cite-as\", <{path}/citation?format=csl-json>; rel=\"describedby\"; type=\"application/vnd.citationstyles.csl+json\", <{path}/citation?format=bibtex>; rel=\"describedby\"; type=\"application/x-bibtex\", <{path}/citation?format=ris>; rel=\"describedby\"; type=\"application/x-research-info-systems\"");

    /// <summary>On an essay and its text: where programs find its annotations (Web Annotation Protocol, section 4.4).</summary>
    public static Answer WithAnnotationService(this Answer answer, EssayId essay) =>
        answer.WithHeader("Link", $"<{ApiPaths.WebContainer(essay)}>; rel=\"{AnnotationService}\"");

    /// <summary>On metadata: what they are of.</summary>
    public static Answer WithDescribed(this Answer answer, string address) =>
        answer.WithHeader("Link", $"<{address}>; rel=\"cite-as\", <{address}>; rel=\"describes\"");
}
