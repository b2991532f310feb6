using System.Globalization;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Names;

/// <summary>
/// How lists of names are written (CSL 1.0.2, "Name" and "Inheritable Name Options"); null where the element does not
/// say, so that one element's options can be laid over another's.
/// </summary>
internal sealed record NameOptions
{
    internal static NameOptions Empty { get; } = new();

    /// <summary>What holds for names that are sorted by: each is inverted (CSL 1.0.2, "Sorting").</summary>
    internal static NameOptions OfSorting { get; } = new() { AsSortOrder = "all" };

    internal string? And { get; init; }

    internal string? Delimiter { get; init; }

    internal string? NamesDelimiter { get; init; }

    internal string? DelimiterPrecedesEtAl { get; init; }

    internal string? DelimiterPrecedesLast { get; init; }

    internal int? EtAlMin { get; init; }

    internal int? EtAlUseFirst { get; init; }

    internal int? SubsequentMin { get; init; }

    internal int? SubsequentUseFirst { get; init; }

    internal bool? EtAlUseLast { get; init; }

    internal string? Form { get; init; }

    internal bool? Initialize { get; init; }

    internal string? InitializeWith { get; init; }

    internal string? AsSortOrder { get; init; }

    internal string? SortSeparator { get; init; }

    /// <summary>Reads the options on a style, citation, bibliography or names element.</summary>
    internal static NameOptions Read(StyleElement element) => ReadShared(element) with
    {
        Delimiter = element["name-delimiter"],
        Form = element["name-form"],
        NamesDelimiter = element.Name == "names" ? element["delimiter"] ?? element["names-delimiter"] : element["names-delimiter"],
    };

    /// <summary>Reads the options on a name element, where two have shorter names.</summary>
    internal static NameOptions ReadName(StyleElement element) => ReadShared(element) with
    {
        Delimiter = element["delimiter"],
        Form = element["form"],
    };

    /// <summary>Reads the options of a sort key (CSL 1.0.2, "Sorting").</summary>
    internal static NameOptions ReadKey(StyleElement element) => new()
    {
        EtAlMin = Number(element["names-min"]),
        EtAlUseFirst = Number(element["names-use-first"]),
        EtAlUseLast = Switch(element["names-use-last"]),
        SubsequentMin = Number(element["names-min"]),
        SubsequentUseFirst = Number(element["names-use-first"]),
    };

    /// <summary>These options, and the other's where these do not say.</summary>
    internal NameOptions Over(NameOptions other) => new()
    {
        And = And ?? other.And,
        Delimiter = Delimiter ?? other.Delimiter,
        NamesDelimiter = NamesDelimiter ?? other.NamesDelimiter,
        DelimiterPrecedesEtAl = DelimiterPrecedesEtAl ?? other.DelimiterPrecedesEtAl,
        DelimiterPrecedesLast = DelimiterPrecedesLast ?? other.DelimiterPrecedesLast,
        EtAlMin = EtAlMin ?? other.EtAlMin,
        EtAlUseFirst = EtAlUseFirst ?? other.EtAlUseFirst,
        SubsequentMin = SubsequentMin ?? other.SubsequentMin,
        SubsequentUseFirst = SubsequentUseFirst ?? other.SubsequentUseFirst,
        EtAlUseLast = EtAlUseLast ?? other.EtAlUseLast,
        Form = Form ?? other.Form,
        Initialize = Initialize ?? other.Initialize,
        InitializeWith = InitializeWith ?? other.InitializeWith,
        AsSortOrder = AsSortOrder ?? other.AsSortOrder,
        SortSeparator = SortSeparator ?? other.SortSeparator,
    };

    private static NameOptions ReadShared(StyleElement element) => new()
    {
        And = element["and"],
        DelimiterPrecedesEtAl = element["delimiter-precedes-et-al"],
        DelimiterPrecedesLast = element["delimiter-precedes-last"],
        EtAlMin = Number(element["et-al-min"]),
        EtAlUseFirst = Number(element["et-al-use-first"]),
        SubsequentMin = Number(element["et-al-subsequent-min"]),
        SubsequentUseFirst = Number(element["et-al-subsequent-use-first"]),
        EtAlUseLast = Switch(element["et-al-use-last"]),
        Initialize = Switch(element["initialize"]),
        InitializeWith = element["initialize-with"],
        AsSortOrder = element["name-as-sort-order"],
        SortSeparator = element["sort-separator"],
    };

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool? Switch(string? value) => value switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };
}
