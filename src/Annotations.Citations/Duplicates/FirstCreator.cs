using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Duplicates;

/// <summary>Who stands first among those that made a work.</summary>
internal static class FirstCreator
{
    private static readonly string[] Variables =
        ["author", "editor", "editor-translator", "compiler", "interviewer", "director", "composer", "translator"];

    /// <summary>The family name with its particles, or the whole of a name that is not taken apart, folded; empty where there is none.</summary>
    internal static string Of(Reference reference)
    {
        foreach (var variable in Variables)
        {
            if (reference.Names(variable) is [var first, ..] && NameOf(first) is { Length: > 0 } name)
            {
                return name;
            }
        }

        return string.Empty;
    }

    private static string NameOf(Name name) => FoldedText.Of(NameText.FamilyOf(name) ?? name.Literal ?? name.Given);
}
