using Annotations.Citations.Csl.Dates;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>A date variable, in parts of the style's or the locale's order (CSL 1.0.2, "Date").</summary>
internal sealed class DateNode : Node
{
    private readonly string variable;
    private readonly string? form;
    private readonly DateFormat own;
    private readonly StyleElement[] overrides;
    private readonly bool hasYear;
    private readonly bool hasMonth;
    private readonly bool hasDay;
    private readonly CaseForm textCase;
    private readonly Affixes affixes;
    private readonly Format format;
    private readonly LastValue<DateFormat, DateFormat> formats = new();

    internal DateNode(StyleElement element, ICollection<StyleFault> faults)
    {
        variable = element["variable"] ?? string.Empty;
        form = element["form"];
        own = DateFormat.Read(element, faults);
        overrides = [.. element.All("date-part")];
        var parts = element["date-parts"] ?? "year-month-day";
        hasYear = form is not null || Array.Exists(own.Parts, part => part.Name == "year");
        hasMonth = parts.Contains("month", StringComparison.Ordinal);
        hasDay = parts.Contains("day", StringComparison.Ordinal);
        textCase = Casing.FormOf(element["text-case"]);
        affixes = Affixes.Read(element);
        format = Format.Read(element);
    }

    internal override Blob? Render(RenderContext context)
    {
        var date = context.IsSuppressed(variable) ? null : context.Entry.Date(variable);
        var blob = date is null ? null : Show(date, context);
        if (date is null or { Literal: not null } && hasYear)
        {
            context.Sequence?.RepeatsYear(null);
        }

        context.Call(variable, blob is not null);
        var isLeftOut = context.LeavesOutDate();
        return isLeftOut ? null : blob;
    }

    private Blob? Show(DateValue date, RenderContext context)
    {
        if (context.IsSorting)
        {
            return DateSortText.Of(date, FormatFor(context)) is { Length: > 0 } key ? new Blob { Text = key, Role = BlobRole.SortedDate } : null;
        }

        var blob = new DateWriter(date, FormatFor(context), context, variable).Write();
        return blob is null ? null : new Blob { Parts = [blob], Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format };
    }

    private DateFormat FormatFor(RenderContext context) =>
        form is null || context.Locale.Date(form) is not { } localized ? own : formats.Of(localized, this, static (date, node) => node.Localized(date));

    private DateFormat Localized(DateFormat localized)
    {
        var parts = new List<DatePartFormat>(localized.Parts.Length);
        foreach (var part in localized.Parts)
        {
            if ((part.Name == "month" && !hasMonth) || (part.Name == "day" && !hasDay))
            {
                continue;
            }

            var change = Array.Find(overrides, element => element["name"] == part.Name);
            parts.Add(change is null ? part : part.With(change));
        }

        return new DateFormat([.. parts], localized.Delimiter);
    }
}
