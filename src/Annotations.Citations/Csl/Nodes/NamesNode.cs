using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>Name variables, with labels and with what stands in when there are no names (CSL 1.0.2, "Names").</summary>
internal sealed class NamesNode(string[] variables, NameFormat? own, NamesLabel? ownLabel, Affixes affixes, Format format) : Node
{
    /// <summary>What is rendered when all variables are empty, in order; set once when the style is compiled.</summary>
    internal Node[] Substitutes { get; set; } = [];

    /// <summary>Whether the element stands in a substitute in its short form, and so takes all but its variables from the one it stands in for.</summary>
    internal bool IsBare { get; init; }

    internal override Blob? Render(RenderContext context)
    {
        var (name, label) = FormatsFor(context);
        var options = context.OptionsFor(name);
        if (options.Form == "count")
        {
            // Nobody is a number, too, when it is to sort by.
            return Count(context, name, options) ?? Substitute(context) ?? (context.IsSorting && !IsBare ? Blob.OfText("0") : null);
        }

        var lists = Lists(context);
        foreach (var variable in variables)
        {
            context.Call(variable, context.Entry.Names(variable).Count > 0 && !context.IsSuppressed(variable));
        }

        if (lists.Length == 0)
        {
            return Substitute(context);
        }

        Blob[] each = [];
        var parts = new Blob[lists.Length];
        var count = 0;
        IReadOnlyList<Name> people = [];
        Blob? only = null;
        foreach (var (term, names) in lists)
        {
            var blob = new NameList(name, options, context).Write(names, context.NamesRendered++, out var shown);
            if (shown.Length == 0 || blob is null)
            {
                continue;
            }

            only = lists.Length == 1 ? blob : null;
            each = each.Length == 0 ? shown : [.. each, .. shown];
            people = shown.Length == names.Count && people.Count == 0 ? names : [.. people, .. names.Take(shown.Length)];
            parts[count++] = label is null || context.IsSorting ? blob : label.Around(blob, term, names.Count > 1, context);
        }

        if (Blob.Join(parts.AsSpan(0, count), options.NamesDelimiter ?? string.Empty) is not { } joined)
        {
            return null;
        }

        var whole = IsBare ? new Blob { Parts = [joined], Role = BlobRole.Names } : new Blob { Parts = [joined], Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format, Role = BlobRole.Names };
        context.FirstNames ??= new RenderedNames(only ?? joined, each, whole) { People = people };
        return context.LeavesOutNames(parts[count - 1]) ? null : whole;
    }

    private (NameFormat Name, NamesLabel? Label) FormatsFor(RenderContext context) =>
        IsBare && context.Substituting is { } parent ? parent.FormatsFor(context) : (own ?? bare, ownLabel);

    private readonly NameFormat bare = new(NameOptions.Empty, NamePartFormat.None, NamePartFormat.None, Affixes.None, Format.None, "et-al", Format.None);

    /// <summary>The lists that are not empty; editors who are the translators too are one list (CSL 1.0.2, "Names").</summary>
    private (string Term, IReadOnlyList<Name> Names)[] Lists(RenderContext context)
    {
        (string Term, IReadOnlyList<Name> Names)[] lists = [];
        foreach (var variable in variables)
        {
            if (!context.IsSuppressed(variable) && context.Entry.Names(variable) is { Count: > 0 } names)
            {
                lists = lists.Length == 0 ? [(variable, names)] : [.. lists, (variable, names)];
            }
        }

        if (lists is [{ Term: "editor" or "translator" } first, { Term: "editor" or "translator" } second]
            && SameNames.Are(first.Names, second.Names)
            && context.Locale.Find("editortranslator", TermForm.Long) is { Single.Length: > 0 })
        {
            return [("editortranslator", first.Names)];
        }

        return lists;
    }

    private Blob? Substitute(RenderContext context)
    {
        if (Substitutes.Length == 0)
        {
            return null;
        }

        var (outer, outerList) = (context.Substituting, context.Substituted);
        context.Substituting = IsBare ? outer ?? this : this;
        context.Substituted = [];
        var leftOut = context.LeftOut;
        var blob = FirstOf(Substitutes, context, out var isBare);
        var used = context.Substituted;
        (context.Substituting, context.Substituted) = (outer, outerList);
        if (blob is null && context.LeftOut == leftOut)
        {
            return null;
        }

        context.Suppress(used);
        outerList?.AddRange(used);
        if (blob is null)
        {
            return null;
        }

        var whole = isBare
            ? new Blob { Parts = [blob], Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format, Role = BlobRole.Names }
            : new Blob { Parts = [blob], Role = BlobRole.Names };
        context.FirstNames ??= new RenderedNames(blob.First(BlobRole.Variable) ?? blob, [], whole);
        return whole;
    }

    /// <summary>The first of the elements that renders something; those of a choose are candidates one by one, and an empty term ends the search. So does what is left out.</summary>
    /// <param name="isBare">Whether it is names in their short form: the affixes and format of the element they stand in for are theirs, and nothing else's.</param>
    private static Blob? FirstOf(Node[] nodes, RenderContext context, out bool isBare)
    {
        isBare = false;
        var leftOut = context.LeftOut;
        foreach (var node in nodes)
        {
            context.Substituted!.Clear();
            if (node is TermNode { } term && term.IsEmpty(context))
            {
                return null;
            }

            if ((node is ChooseNode choose ? FirstOf(choose.Chosen(context), context, out _) : node.Render(context)) is { } blob)
            {
                isBare = node is NamesNode { IsBare: true };
                return blob;
            }

            if (context.LeftOut > leftOut)
            {
                return null;
            }
        }

        return null;
    }

    private Blob? Count(RenderContext context, NameFormat name, NameOptions options)
    {
        var count = 0;
        foreach (var (_, names) in Lists(context))
        {
            count += new NameList(name, options with { Form = null }, context).ShownOf(names.Count);
        }

        context.Call(variables.FirstOrDefault() ?? string.Empty, count > 0);
        return count == 0 ? null : new Blob { Text = Numbers.Numerals.Plain(count), Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format };
    }
}
