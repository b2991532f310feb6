using Annotations.Functions.Http;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.WebAnnotation.Requests;

/// <summary>
/// Which view of a container is asked for: by its address, or by Prefer. Where nothing is said, the first page is linked to and not embedded,
/// as a server may choose (Web Annotation Protocol, section 4.2.2), and the pages hold the annotations themselves.
/// </summary>
/// <param name="Page">The name of a page; null for the container itself.</param>
/// <param name="HasIris">Whether pages hold the annotations' IRIs; else the annotations.</param>
/// <param name="IsEmbedded">Whether the first page stands in the answer.</param>
/// <param name="IsPreferred">Whether Prefer decided it.</param>
internal sealed record ContainerView(string? Page, bool HasIris, bool IsEmbedded, bool IsPreferred)
{
    public static Result<ContainerView> Of(HttpRequest request)
    {
        var query = Query.Of(request);
        var iris = query.Parsed<bool>("iris", TryParseFlag, "It is 0 for the annotations themselves, 1 for their IRIs.");
        if (query.Failure is { } invalid) return invalid;
        if (query.Text("page") is { } page) return new ContainerView(page, iris == true, IsEmbedded: false, IsPreferred: false);

        var preference = ContainerPreference.Of(request);
        var hasIris = iris ?? (preference.WantsIris && !preference.WantsDescriptions);
        var isEmbedded = !preference.IsMinimal && (preference.IsStated || iris is not null);
        return new ContainerView(Page: null, hasIris, isEmbedded, preference.IsStated);
    }

    private static bool TryParseFlag(string text, out bool flag)
    {
        flag = text == "1";
        return text is "0" or "1";
    }
}
