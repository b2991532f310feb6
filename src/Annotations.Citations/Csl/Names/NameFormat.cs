using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Names;

/// <summary>The name and et-al elements of a names element (CSL 1.0.2, "Name" and "Et-al"); as the reference processor has it, et-al has no affixes.</summary>
internal sealed record NameFormat(
    NameOptions Options, NamePartFormat Family, NamePartFormat Given, Affixes Affixes, Format Format, string EtAlTerm, Format EtAlFormat)
{
    /// <summary>The options with those of the style's areas laid under; made once, since a format belongs to one style.</summary>
    private readonly NameOptions?[] resolved = new NameOptions?[2];

    internal NameOptions Resolved(Style style, RenderArea area) =>
        resolved[(int)area] ??= Options.Over(area == RenderArea.Citation ? style.Citation.Options : style.Bibliography!.Options).Over(style.Options);

    /// <summary>The options of the style's areas alone, which hold where an institution ends the list.</summary>
    internal static NameOptions Inherited(Style style, RenderArea area) =>
        (area == RenderArea.Citation ? style.Citation.Options : style.Bibliography!.Options).Over(style.Options);

    private readonly LastValue<NameOptions, NameOptions> sorting = new();

    /// <summary>The same under the options of a sort key, which belongs to one area.</summary>
    internal NameOptions ResolvedForSorting(Style style, RenderArea area, NameOptions key) =>
        sorting.Of(key, Resolved(style, area), static (key, options) => key.Over(options));

    internal static NameFormat Read(StyleElement names)
    {
        var name = names.Child("name");
        var etAl = names.Child("et-al");
        return new NameFormat(
            (name is null ? NameOptions.Empty : NameOptions.ReadName(name)).Over(NameOptions.Read(names)),
            NamePartFormat.Read(name?.All("name-part").FirstOrDefault(part => part["name"] == "family")),
            NamePartFormat.Read(name?.All("name-part").FirstOrDefault(part => part["name"] == "given")),
            name is null ? Affixes.None : Affixes.Read(name),
            name is null ? Format.None : Format.Read(name),
            etAl?["term"] ?? "et-al",
            etAl is null ? Format.None : Format.Read(etAl));
    }
}
