using Annotations.Model.Essays;
using Annotations.Model.Scholars;

namespace Annotations.Model.Access;

/// <summary>Where somebody stands with an essay.</summary>
/// <param name="Viewer">They, in the role that they have in the essay.</param>
/// <param name="IsStranger">Whether the essay is not there for them.</param>
/// <param name="MayAnnotate">Whether the essay's policy lets them make annotations and counter-claims.</param>
public readonly record struct Standing(Viewer Viewer, bool IsStranger, bool MayAnnotate)
{
    /// <summary>
    /// An essay's creator owns it; members have the role that its list says. Scholars are scholars in every essay that everybody sees. Editors and owners of
    /// the service are so in every essay, for the service is theirs to answer for.
    /// </summary>
    public static Standing Of(Viewer viewer, Essay essay)
    {
        var isPrivate = essay.Access.Visibility == Visibility.Private;
        if (viewer.Caller is not { } caller) return new Standing(viewer, isPrivate, MayAnnotate: false);

        var member = MembershipOf(caller, essay);
        var role = isPrivate ? member ?? Role.Reader : Max(member ?? Role.Reader, caller.Role);
        return new Standing(new Viewer(caller with { Role = role }), isPrivate && member is null, Annotates(essay.Access.Policy, role, member));
    }

    private static Role? MembershipOf(Caller caller, Essay essay)
    {
        var given = caller.IsKnownAs(essay.Created.By.Id) ? Role.Owner : essay.Access.RoleOf(caller);
        return caller.Is(Role.Editor) ? Max(given ?? Role.Reader, caller.Role) : given;
    }

    private static bool Annotates(EssayPolicy policy, Role role, Role? member) => policy.Annotators switch
    {
        Annotators.Scholars => role >= Role.Scholar,
        Annotators.Members => member >= Role.Scholar,
        _ => false,
    };

    private static Role Max(Role one, Role other) => one > other ? one : other;
}
