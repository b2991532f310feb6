using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Citations;

/// <summary>Joins the cites of a citation; numbers that follow each other become ranges where the style collapses them.</summary>
internal sealed class CiteJoining(CitationLayout layout, MergedLocale locale)
{
    private readonly List<(Blob Blob, string Before)> links = [];

    internal Blob Join(List<RenderedCite> cites)
    {
        for (var i = 0; i < cites.Count;)
        {
            var (whole, number) = Split(cites[i]);
            if (number is null)
            {
                Add(whole, cites[i], i);
                i++;
            }
            else
            {
                i = AddRun(cites, i, whole, number);
            }
        }

        return Chain();
    }

    /// <summary>The cite, and the number that it ends in; null when it does not.</summary>
    private static (Blob Whole, Blob? Number) Split(RenderedCite cite)
    {
        var whole = cite.Whole();
        return (whole, NumberAtEnd(whole));
    }

    private void Add(Blob whole, RenderedCite cite, int index) => links.Add((whole, index == 0 ? string.Empty : cite.Delimiter));

    /// <summary>Adds a cite that ends in a number, be it of a locator as the reference processor has it, with the cites after it that are nothing but a number.</summary>
    private int AddRun(List<RenderedCite> cites, int start, Blob whole, Blob number)
    {
        List<(Blob Whole, Blob Number)> run = [(whole, number)];
        for (var i = start + 1; i < cites.Count && Split(cites[i]) is ({ } next, { } value) && IsOnly(next, value) && (value.Role == number.Role || number.Role == BlobRole.Locator); i++)
        {
            run.Add((next, value));
        }

        var joints = NumberRun.Join([.. run.Select(one => one.Number.Number)], MakesRanges(run[^1].Number.Role));
        Add(whole, cites[start], start);
        for (var i = 1; i < run.Count; i++)
        {
            if (joints[i] != NumberRun.Joint.Hidden)
            {
                links.Add((run[i].Whole, Before(joints[i], run[i].Number.Role, cites[start + i])));
            }
        }

        return start + run.Count;
    }

    private string Before(NumberRun.Joint joint, BlobRole role, RenderedCite cite) => joint switch
    {
        NumberRun.Joint.Range => locale.CitationRangeDelimiter,
        NumberRun.Joint.Delimiter => cite.Delimiter,
        _ when role == BlobRole.YearSuffix => layout.Collapse.SuffixDelimiter(layout.Delimiter),
        _ => layout.Delimiter,
    };

    private bool MakesRanges(BlobRole role) =>
        layout.Collapse.Kind == (role == BlobRole.CitationNumber ? CollapseKind.CitationNumber : CollapseKind.YearSuffixRanged);

    /// <summary>The number that ends a blob, with nothing of the blob around it alone; but for a blob that is nothing but the number.</summary>
    private static Blob? NumberAtEnd(Blob blob) => blob switch
    {
        { Role: BlobRole.CitationNumber or BlobRole.YearSuffix } or { Role: BlobRole.Locator, Suffix.Length: 0 } => blob,
        { Parts: [var only] } => NumberAtEnd(only),
        { Parts: [.., var last], Suffix.Length: 0 } when ReferenceEquals(blob.Format, Format.None) || blob.Format == Format.None => NumberAtEnd(last),
        _ => null,
    };

    private static bool IsOnly(Blob blob, Blob number) => ReferenceEquals(blob, number) || (blob is { Parts: [var only] } && IsOnly(only, number));

    /// <summary>The cites with what comes before each but the first.</summary>
    private Blob Chain()
    {
        var parts = new List<Blob>(2 * links.Count);
        foreach (var (blob, before) in links)
        {
            if (before.Length > 0)
            {
                parts.Add(new Blob { Text = before, IsVerbatim = true });
            }

            parts.Add(blob);
        }

        return Blob.Join([.. parts])!;
    }
}
