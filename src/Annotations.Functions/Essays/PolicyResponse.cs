using Annotations.Functions.Http;
using Annotations.Model.Access;
using Annotations.Model.Annotations;

namespace Annotations.Functions.Essays;

/// <summary>An essay's policy as it is sent.</summary>
/// <param name="Annotators"><c>scholars</c>, <c>members</c> or <c>nobody</c>.</param>
/// <param name="SourcesRequired">The kinds of annotation that cite a source.</param>
internal sealed record PolicyResponse(string Annotators, IReadOnlyList<string> SourcesRequired)
{
    /// <summary>Those under which annotations are taken, by their IRIs; absent where any licence is, and none.</summary>
    public IReadOnlyList<string>? Licences { get; init; }

    /// <summary>The one under which scholars put what they save without saying another; absent where there is none.</summary>
    public string? DefaultLicence { get; init; }

    public static PolicyResponse Of(EssayPolicy policy) => new(WireNames<Annotators>.Of(policy.Annotators), [.. policy.SourcesRequired.Select(WireNames<AnnotationKind>.Of)])
    {
        Licences = policy.Licences.Allowed is [] ? null : [.. policy.Licences.Allowed.Select(licence => licence.Iri)],
        DefaultLicence = policy.Licences.Default?.Iri,
    };
}
