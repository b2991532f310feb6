using Annotations.Model.Access;
using Annotations.Model.Annotations;
using Annotations.Model.Rights;
using Annotations.Model.Scholars;

namespace Annotations.Storage.Entities;

/// <summary>An <see cref="EssayAccess"/> as it is stored.</summary>
internal sealed record AccessState(Visibility Visibility, Annotators Annotators, IReadOnlyList<AnnotationKind> SourcesRequired, IReadOnlyList<MemberState> Members)
{
    public IReadOnlyList<string>? Licences { get; init; }

    public string? DefaultLicence { get; init; }

    public static AccessState? Of(EssayAccess access) => access.Equals(EssayAccess.Open)
        ? null
        : new(access.Visibility, access.Policy.Annotators, [.. access.Policy.SourcesRequired], [.. access.Members.Select(member => new MemberState(member.Scholar, member.Role))])
        {
            Licences = access.Policy.Licences.Allowed is [] ? null : [.. access.Policy.Licences.Allowed.Select(licence => licence.Iri)],
            DefaultLicence = access.Policy.Licences.Default?.Iri,
        };

    public EssayAccess ToAccess() =>
        new(Visibility, new EssayPolicy(Annotators, [.. SourcesRequired]) { Licences = ToLicences() }, [.. Members.Select(member => new Member(member.Scholar, member.Role))]);

    private LicencePolicy ToLicences()
    {
        var allowed = (Licences ?? []).Select(LicenceState.Read).OfType<Licence>();
        return LicencePolicy.Of(allowed, LicenceState.Read(DefaultLicence)) ?? throw new FormatException($"'{DefaultLicence}' is none of the licences.");
    }
}

internal sealed record MemberState(string Scholar, Role Role);
