using Annotations.Model.Access;
using Annotations.Model.Annotations;
using Annotations.Model.Scholars;

namespace Annotations.Storage.Entities;

/// <summary>An <see cref="EssayAccess"/> as it is stored.</summary>
internal sealed record AccessState(Visibility Visibility, Annotators Annotators, IReadOnlyList<AnnotationKind> SourcesRequired, IReadOnlyList<MemberState> Members)
{
    public static AccessState? Of(EssayAccess access) => access.Equals(EssayAccess.Open)
        ? null
        : new(access.Visibility, access.Policy.Annotators, [.. access.Policy.SourcesRequired], [.. access.Members.Select(member => new MemberState(member.Scholar, member.Role))]);

    public EssayAccess ToAccess() =>
        new(Visibility, new EssayPolicy(Annotators, [.. SourcesRequired]), [.. Members.Select(member => new Member(member.Scholar, member.Role))]);
}

internal sealed record MemberState(string Scholar, Role Role);
