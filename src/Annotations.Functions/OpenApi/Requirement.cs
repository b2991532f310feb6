using Annotations.Functions.Access;
using Annotations.Functions.Http;
using Annotations.Model.Scholars;

namespace Annotations.Functions.OpenApi;

/// <summary>Says who may call.</summary>
internal static class Requirement
{
    /// <returns>Null where everybody may.</returns>
    public static string? Of(Need need) => need switch
    {
        { Scope: Scope.Open } => null,
        { Scope: Scope.Essay, Role: Role.Reader } => "A private essay is there for its members and for editors of the service alone.",
        { Role: Role.Reader } => null,
        { Annotates: true } => $"For those who have the role of {WireNames<Role>.Of(need.Role)} in the {PlaceOf(need.Scope)}, or a higher one, and whom the essay's policy lets annotate.",
        _ => $"For those who have the role of {WireNames<Role>.Of(need.Role)} in the {PlaceOf(need.Scope)}, or a higher one.",
    };

    private static string PlaceOf(Scope scope) => scope switch
    {
        Scope.Essay => "essay",
        Scope.NewEssay => "essay, or in the service where there is no such essay yet",
        _ => "service",
    };
}
