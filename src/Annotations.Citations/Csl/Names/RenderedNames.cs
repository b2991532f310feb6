using Annotations.Citations.Csl.Output;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Names;

/// <summary>The first names of a cite or entry as they were rendered, for collapsing and for subsequent-author-substitute.</summary>
/// <param name="Names">The names of all lists without labels; their blobs can be replaced in place.</param>
/// <param name="Each">Every name that is shown.</param>
/// <param name="Whole">The whole element's blob.</param>
internal sealed record RenderedNames(Blob Names, Blob[] Each, Blob Whole)
{
    /// <summary>Whether neither names nor a variable stand here, but a term such as "anonymous".</summary>
    internal bool IsTerm => Each.Length == 0 && Names.Role != BlobRole.Variable;

    /// <summary>Whose names are shown, whatever their form; empty when something else stands for names.</summary>
    internal IReadOnlyList<Name> People { get; init; } = [];

    /// <summary>What is equal for entries of the same people, or of the same text in the place of names.</summary>
    internal string PeopleKey => People.Count == 0 ? Key : string.Join('\n', People.Select(Whose));

    private static string Whose(Name name) =>
        string.Join(' ', new[] { name.Given, name.DroppingParticle, name.NonDroppingParticle, name.Family, name.Suffix, name.Literal }.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>The names as text: equal for the same names, as long as the blobs are not replaced.</summary>
    internal string Key => PlainText.Of(Names);
}
