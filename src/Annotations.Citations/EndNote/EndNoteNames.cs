using Annotations.Citations.Names;
using Annotations.Citations.Ris;

namespace Annotations.Citations.EndNote;

/// <summary>
/// Names as EndNote has them: <c>Family, Given, Suffix</c>; a name that ends in a comma is not to be taken apart (EndNote
/// manual, "Corporate Authors").
/// </summary>
internal static class EndNoteNames
{
    internal static string Of(Name name) => name.IsLiteral || IsFamilyOnly(name) ? (name.Literal ?? name.Family) + "," : RisNames.Of(name);

    internal static Name Parse(string text) => text.TrimEnd() is [.. var whole, ','] ? Name.Institution(whole.Trim()) : RisNames.Parse(text);

    private static bool IsFamilyOnly(Name name) => name is { Family: not null, Given: null, Suffix: null, DroppingParticle: null, NonDroppingParticle: null };
}
