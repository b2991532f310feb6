using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Bibliographies;

/// <summary>Replaces names that the entry before has too (CSL 1.0.2, "Reference Grouping").</summary>
internal sealed class AuthorSubstitution(BibliographyLayout layout)
{
    private string lastKey = string.Empty;
    private string[] lastNames = [];

    internal void Apply(RenderedNames? names)
    {
        if (layout.AuthorSubstitute is not { } substitute)
        {
            return;
        }

        var key = names?.PeopleKey ?? string.Empty;
        var each = names is null || !ComparesEach ? [] : Array.ConvertAll(names.Each, PlainText.Of);
        if (names is not null && key.Length > 0)
        {
            Substitute(names, key, each, substitute);
        }

        (lastKey, lastNames) = (key, each);
    }

    private bool ComparesEach => layout.AuthorSubstituteRule is "partial-each" or "partial-first";

    private void Substitute(RenderedNames names, string key, string[] each, string substitute)
    {
        if (names.Each.Length == 0)
        {
            SubstituteVariable(names.Names, key, substitute);
            return;
        }

        var same = 0;
        while (same < Math.Min(each.Length, lastNames.Length) && each[same] == lastNames[same])
        {
            same++;
        }

        switch (layout.AuthorSubstituteRule)
        {
            case "complete-all" when key == lastKey && substitute.Length == 0:
                Replace(names.Whole, substitute);
                names.Whole.Role = BlobRole.Removed;
                break;
            case "complete-all" when key == lastKey:
                Replace(names.Names, substitute);
                break;
            case "complete-each" when key == lastKey:
                ReplaceFirst(names, names.Each.Length, substitute);
                break;
            case "partial-each":
                ReplaceFirst(names, same, substitute);
                break;
            case "partial-first" when same > 0:
                ReplaceFirst(names, 1, substitute);
                break;
            default:
                break;
        }
    }

    /// <summary>A title or the like in the place of names is replaced in its format; a term such as "anonymous" is not.</summary>
    private void SubstituteVariable(Blob blob, string key, string substitute)
    {
        if (blob.Role == BlobRole.Variable && key == lastKey && layout.AuthorSubstituteRule == "complete-all")
        {
            (blob.Text, blob.IsVerbatim) = (substitute, true);
        }
    }

    private static void ReplaceFirst(RenderedNames names, int count, string substitute)
    {
        for (var i = 0; i < count; i++)
        {
            Replace(names.Each[i], substitute);
        }
    }

    private static void Replace(Blob blob, string substitute) =>
        (blob.Text, blob.Parts, blob.Prefix, blob.Suffix, blob.Format, blob.IsVerbatim) = (substitute, null, string.Empty, string.Empty, Format.None, true);
}
