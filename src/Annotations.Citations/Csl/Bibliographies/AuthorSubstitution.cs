using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Bibliographies;

/// <summary>Replaces names that the entry before has too (CSL 1.0.2, "Reference Grouping").</summary>
internal sealed class AuthorSubstitution(BibliographyLayout layout)
{
    private string lastKey = string.Empty;
    private List<string> lastNames = [];

    internal void Apply(RenderedNames? names)
    {
        if (layout.AuthorSubstitute is not { } substitute)
        {
            return;
        }

        var key = names?.Key ?? string.Empty;
        var each = names is null ? [] : names.Each.Select(PlainText.Of).ToList();
        if (names is not null && key.Length > 0)
        {
            Substitute(names, key, each, substitute);
        }

        (lastKey, lastNames) = (key, each);
    }

    private void Substitute(RenderedNames names, string key, List<string> each, string substitute)
    {
        if (names.Each.Count == 0)
        {
            SubstituteVariable(names.Names, key, substitute);
            return;
        }

        var same = each.Zip(lastNames).TakeWhile(pair => pair.First == pair.Second).Count();
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
                ReplaceFirst(names, names.Each.Count, substitute);
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
