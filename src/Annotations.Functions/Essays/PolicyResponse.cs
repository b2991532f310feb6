using Annotations.Functions.Http;
using Annotations.Model.Access;
using Annotations.Model.Annotations;

namespace Annotations.Functions.Essays;

/// <summary>An essay's policy as it is sent.</summary>
/// <param name="Annotators"><c>scholars</c>, <c>members</c> or <c>nobody</c>.</param>
/// <param name="SourcesRequired">The kinds of annotation that cite a source.</param>
internal sealed record PolicyResponse(string Annotators, IReadOnlyList<string> SourcesRequired)
{
    public static PolicyResponse Of(EssayPolicy policy) =>
        new(WireNames<Annotators>.Of(policy.Annotators), [.. policy.SourcesRequired.Select(WireNames<AnnotationKind>.Of)]);
}
