using Annotations.Citations.Csl.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>The given names that go with one family name in the document. Most have but one; tables are made for the others.</summary>
internal sealed class FamilyNames
{
    private string? first;

    /// <summary>The given names by their initials, null where there are several; itself null as long as there is but one given name.</summary>
    private Dictionary<string, string?>? byInitials;

    internal void Add(string given)
    {
        first ??= given;
        if (byInitials is null)
        {
            if (WithoutSpaces(first) == WithoutSpaces(given))
            {
                return;
            }

            byInitials = new Dictionary<string, string?>(StringComparer.Ordinal) { [InitialsOf(first)] = WithoutSpaces(first) };
        }

        var (initials, name) = (InitialsOf(given), WithoutSpaces(given));
        byInitials[initials] = byInitials.TryGetValue(initials, out var known) && known != name ? null : name;
    }

    internal Sharing SharingOf(string given) =>
        byInitials is null ? default : new Sharing(byInitials.Count > 1, byInitials.TryGetValue(InitialsOf(given), out var known) && known is null);

    private static string WithoutSpaces(string given) => given.Replace(". ", ".", StringComparison.Ordinal);

    private static string InitialsOf(string given) => Initials.Write(given, ".", isFull: true, keepsHyphen: true);
}
