using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Names;

/// <summary>Writes a list of names: abbreviated by et-al, joined by delimiters and "and" (CSL 1.0.2, "Name", "Et-al").</summary>
internal readonly struct NameList(NameFormat format, NameOptions options, RenderContext context)
{
    private readonly NameWriter writer = new(format, options, context);

    /// <param name="index">Which list of the rendering this is: disambiguation expands lists one by one.</param>
    /// <param name="each">The names that the list shows.</param>
    internal Blob Write(IReadOnlyList<Name> names, int index, out Blob[] each)
    {
        var shown = Shown(names.Count, index);
        var isAbbreviated = shown < names.Count;
        context.Traces?.Add(new NamesTrace(names, shown, options, format, context.HasFamilyNamesFirst));
        each = new Blob[shown];
        for (var i = 0; i < shown; i++)
        {
            each[i] = Name(names, i, index);
        }

        var list = isAbbreviated ? Abbreviated(each, names, index) : Joined(each, names);
        return isAbbreviated ? list.Within(Affixes.None, format.Format) : list;
    }

    /// <summary>A name in the format of the name element and, but for institutions, its affixes: each has its own, and what is abbreviated has the format once more.</summary>
    private Blob Name(IReadOnlyList<Name> names, int i, int index)
    {
        context.HasLevels |= options.Form == "short" || options.InitializeWith is not null;
        var level = context.Expansion.LevelOf(index, i, names[i], options);
        var written = writer.Write(names[i], level, IsInverted(i));
        var blob = written.Within(names[i].IsLiteral ? Affixes.None : format.Affixes, format.Format);
        return blob.Parts is null ? new Blob { Parts = [blob] } : blob;
    }

    private bool IsInverted(int i) => options.AsSortOrder == "all" || (options.AsSortOrder == "first" && i == 0);

    /// <summary>How many names of so many the options show, before disambiguation adds any.</summary>
    internal int ShownOf(int count) => Shown(count, -1);

    private int Shown(int count, int index)
    {
        var expanded = context.Expansion.CountOf(index);
        if (context.Traces is not null && expanded is > 0 and var tried)
        {
            return Math.Min(count, tried);
        }

        var isSubsequent = context.Area == RenderArea.Citation && context.Position >= Citations.CitePosition.Subsequent;
        var min = (isSubsequent ? options.SubsequentMin : null) ?? options.EtAlMin;
        var first = (isSubsequent ? options.SubsequentUseFirst : null) ?? options.EtAlUseFirst;
        if (min is null || first is null || count < min || first >= count)
        {
            return count;
        }

        return context.IsSorting || (context.Area == RenderArea.Bibliography && options.EtAlUseLast == true) ? first.Value : Math.Clamp(expanded ?? first.Value, first.Value, count);
    }

    private Blob Abbreviated(Blob[] blobs, IReadOnlyList<Name> names, int index)
    {
        if (blobs.Length == 0)
        {
            return new Blob { Parts = [] };
        }

        var delimiter = Delimiter;
        if (options.EtAlUseLast == true && names.Count - blobs.Length > 1)
        {
            return new Blob { Parts = [Blob.Join(blobs, delimiter)!, Name(names, names.Count - 1, index)], Delimiter = delimiter.TrimEnd() + " … " };
        }

        var etAl = context.Locale.Text(format.EtAlTerm);
        if (etAl.Length == 0 || context.IsSorting)
        {
            return Blob.Join(blobs, delimiter)!;
        }

        var isDelimited = options.DelimiterPrecedesEtAl switch
        {
            "always" => true,
            "never" => false,
            "after-inverted-name" => IsInverted(blobs.Length - 1),
            _ => blobs.Length > 1,
        };
        var term = new Blob { Text = etAl, Prefix = format.EtAlAffixes.Prefix, Suffix = format.EtAlAffixes.Suffix, Format = format.EtAlFormat };
        return new Blob { Parts = [Blob.Join(blobs, delimiter)!, term], Delimiter = isDelimited ? delimiter : etAl[0] >= '\u2E80' ? string.Empty : " " };
    }

    private Blob Joined(Blob[] blobs, IReadOnlyList<Name> names)
    {
        var and = options.And switch
        {
            "text" => context.Locale.Text("and"),
            "symbol" => "&",
            _ => null,
        };
        if (blobs.Length < 2 || string.IsNullOrEmpty(and) || context.IsSorting)
        {
            return Blob.Join(blobs, Delimiter)!;
        }

        var isDelimited = options.DelimiterPrecedesLast switch
        {
            "always" => true,
            "never" => false,
            "after-inverted-name" => IsInverted(blobs.Length - 2) && names[blobs.Length - 2] is { IsLiteral: false },
            _ => blobs.Length > 2,
        };
        var last = blobs[^1];
        var before = Blob.Join(blobs.AsSpan(..^1), Delimiter)!;
        var joint = and[0] is 'ו' or >= '\u2E80' ? and : (isDelimited ? Delimiter : " ") + and + " ";
        return new Blob { Parts = [before, last], Delimiter = joint };
    }

    private string Delimiter => options.Delimiter ?? ", ";
}
