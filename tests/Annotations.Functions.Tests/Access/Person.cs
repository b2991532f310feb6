using Annotations.Model.Access;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Tests.Access;

/// <summary>Somebody who comes to the essay that ada made, with the login that they send and what they are there.</summary>
/// <param name="Login">As in <c>Bearer dev-…</c>; null for nobody.</param>
/// <param name="Service">Their role in the service; null for nobody.</param>
/// <param name="Essay">Their role by membership, or by having made it; null for a stranger.</param>
internal sealed record Person(string Name, string? Login, Role? Service, Role? Essay)
{
    public static readonly Person[] All =
    [
        new("nobody", null, null, null),
        new("stranger", "stranger", Role.Scholar, null),
        new("reader", "rea", Role.Scholar, Role.Reader),
        new("scholar", "sam", Role.Scholar, Role.Scholar),
        new("editor", "edi", Role.Scholar, Role.Editor),
        new("owner", "oz", Role.Scholar, Role.Owner),
        new("creator", "ada", Role.Scholar, Role.Owner),
        new("service-editor", "eve+editor", Role.Editor, null),
        new("service-owner", "otto+owner", Role.Owner, null),
    ];

    public static readonly EssayAccess Members = EssayAccess.Open
        .With(new Member("rea", Role.Reader)).With(new Member("sam", Role.Scholar)).With(new Member("edi", Role.Editor)).With(new Member("oz", Role.Owner));
}
