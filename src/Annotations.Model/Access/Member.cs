using Annotations.Model.Scholars;

namespace Annotations.Model.Access;

/// <summary>Somebody who has a role in an essay.</summary>
/// <param name="Scholar">The scholar's id.</param>
public sealed record Member(string Scholar, Role Role);
