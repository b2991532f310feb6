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
    /// <returns>Null where the form leaves nothing of any name.</returns>
    internal Blob? Write(IReadOnlyList<Name> names, int index, out Blob[] each)
    {
        var shown = Shown(names.Count, index);
        var isAbbreviated = shown < names.Count;
        context.Traces?.Add(new NamesTrace(names, shown, options, format, context.ReordersNames));
        each = new Blob[shown];
        var count = 0;
        for (var i = 0; i < shown; i++)
        {
            if (Name(names, i, index) is { } name)
            {
                each[count++] = name;
            }
        }

        if (count < shown)
        {
            each = each[..count];
            if (count == 0)
            {
                return null;
            }
        }

        var list = isAbbreviated ? Abbreviated(each, names, index) : Joined(each, names);
        return isAbbreviated ? list.Within(Affixes.None, format.Format) : list;
    }

    /// <summary>A name in the format of the name element and, but for institutions, its affixes: each has its own, and what is abbreviated has the format once more.</summary>
    private Blob? Name(IReadOnlyList<Name> names, int i, int index)
    {
        context.HasLevels |= options.Form == "short" || options.InitializeWith is not null;
        var level = context.Expansion.LevelOf(index, i, names[i], options);
        level = options.InitializeWith is not null && context.Named?.ShowsAll(names[i], i) == true ? 2 : level;
        var blob = writer.Write(names[i], level, IsInverted(i))?.Within(names[i].IsLiteral ? Affixes.None : format.Affixes, format.Format);
        return blob is { Parts: null } ? new Blob { Parts = [blob] } : blob;
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

        if (options.EtAlUseLast == true)
        {
            first = Math.Max(0, Math.Min(first.Value, min.Value - 2));
            if (count - first < 2)
            {
                return count;
            }
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
        if (options.EtAlUseLast == true)
        {
            // The short form may leave nothing of the last name.
            if (Name(names, names.Count - 1, index) is not { } last)
            {
                return Blob.Join(blobs, delimiter)!;
            }

            if (context.IsSorting)
            {
                return Blob.Join([.. blobs, last], delimiter)!;
            }

            var isAfterDelimiter = blobs.Length > 1 || (options.DelimiterPrecedesLast == "after-inverted-name" && IsInverted(0) && !names[0].IsLiteral);
            return new Blob { Parts = [Blob.Join(blobs, delimiter)!, last], Delimiter = (isAfterDelimiter ? delimiter : " ") + "… " };
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
            // The reference processor looks at the number of names, not at their order.
            "after-inverted-name" => blobs.Length == 1,
            _ => blobs.Length > 1,
        };
        var term = new Blob { Text = etAl, Format = format.EtAlFormat };
        return new Blob { Parts = [Blob.Join(blobs, delimiter)!, term], Delimiter = isDelimited ? delimiter : NameScript.IsLetter(etAl[0]) || etAl[0] == '&' ? " " : string.Empty };
    }

    private Blob Joined(Blob[] blobs, IReadOnlyList<Name> names)
    {
        // The reference processor takes what an institution is joined by from the style and its areas, and the sign from the names in the last resort.
        var isInstitution = names[^1].IsLiteral;
        var joining = isInstitution && blobs.Length > 1 ? NameFormat.Inherited(context.Style, context.Area) : options;
        var and = (joining.And ?? options.And) switch
        {
            "text" => context.Locale.Text("and"),
            "symbol" => "&",
            _ => null,
        };
        if (blobs.Length < 2 || context.IsSorting)
        {
            return Blob.Join(blobs, Delimiter)!;
        }

        if (string.IsNullOrEmpty(and))
        {
            // Before the last name the delimiter stands as text, and so beside whatever it meets.
            return Delimiter.Length == 0 ? Blob.Join(blobs)! : Blob.Join([Blob.Join(blobs.AsSpan(..^1), Delimiter)!, new Blob { Text = Delimiter, IsVerbatim = true }, blobs[^1]])!;
        }

        var isAfterInverted = options.DelimiterPrecedesLast == "after-inverted-name" && IsInverted(blobs.Length - 2) && !names[blobs.Length - 2].IsLiteral;
        var isDelimited = isAfterInverted || joining.DelimiterPrecedesLast switch
        {
            "always" => true,
            "never" => false,
            // The reference processor has it between two names in any case.
            "after-inverted-name" when !isInstitution => blobs.Length == 2,
            _ => blobs.Length > 2,
        };
        var before = Blob.Join(blobs.AsSpan(..^1), Delimiter)!;
        var joint = NameScript.IsLetter(and[0]) || and[0] == '&' ? (isDelimited ? Delimiter : " ") + and + " " : (isAfterInverted ? Delimiter : string.Empty) + and;
        return new Blob { Parts = [before, blobs[^1]], Delimiter = joint };
    }

    private string Delimiter => options.Delimiter ?? ", ";
}
