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

    /// <summary>Whether the element is written in its short form, and so takes its options from the one it stands in for.</summary>
    internal bool IsBare => own is null && ownLabel is null;

    internal override Blob? Render(RenderContext context)
    {
        var isFirst = context.FirstNames is null;
        var (name, label) = FormatsFor(context);
        var options = context.OptionsFor(name);
        if (options.Form == "count")
        {
            return Count(context, name, options) ?? Substitute(context, isFirst);
        }

        var lists = Lists(context);
        foreach (var variable in variables)
        {
            context.Call(variable, context.Entry.Names(variable).Count > 0 && !context.IsSuppressed(variable));
        }

        if (lists.Count == 0)
        {
            return Substitute(context, isFirst);
        }

        var each = new List<Blob>();
        var parts = new List<Blob>(lists.Count);
        Blob? only = null;
        foreach (var (term, names) in lists)
        {
            var list = new NameList(name, options, context);
            var blob = list.Write(names, context.NamesRendered++);
            if (list.Each.Count == 0)
            {
                continue;
            }

            only = lists.Count == 1 ? blob : null;
            each.AddRange(list.Each);
            parts.Add(label is null || context.IsSorting ? blob : label.Around(blob, term, names.Count > 1, context));
        }

        if (parts.Count == 0)
        {
            return null;
        }

        var joined = Blob.Join(parts, options.NamesDelimiter ?? string.Empty)!;
        var whole = new Blob { Parts = [joined], Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format, Role = BlobRole.Names };
        context.FirstNames ??= new RenderedNames(only ?? joined, each, whole);
        return isFirst && context.SuppressesFirstNames ? null : whole;
    }

    private (NameFormat Name, NamesLabel? Label) FormatsFor(RenderContext context) =>
        IsBare && context.Substituting is { } parent ? parent.FormatsFor(context) : (own ?? bare, ownLabel);

    private readonly NameFormat bare = new(NameOptions.Empty, NamePartFormat.None, NamePartFormat.None, Affixes.None, Format.None, "et-al", Affixes.None, Format.None);

    /// <summary>The lists that are not empty; editors who are the translators too are one list (CSL 1.0.2, "Names").</summary>
    private List<(string Term, IReadOnlyList<Name> Names)> Lists(RenderContext context)
    {
        var lists = new List<(string, IReadOnlyList<Name>)>(variables.Length);
        foreach (var variable in variables)
        {
            if (!context.IsSuppressed(variable) && context.Entry.Names(variable) is { Count: > 0 } names)
            {
                lists.Add((variable, names));
            }
        }

        if (lists.Count == 2
            && lists.TrueForAll(list => list.Item1 is "editor" or "translator")
            && SameNames.Are(lists[0].Item2, lists[1].Item2)
            && context.Locale.Find("editortranslator", TermForm.Long) is { Single.Length: > 0 })
        {
            return [("editortranslator", lists[0].Item2)];
        }

        return lists;
    }

    private Blob? Substitute(RenderContext context, bool isFirst)
    {
        if (Substitutes.Length == 0)
        {
            return null;
        }

        var (outer, outerList) = (context.Substituting, context.Substituted);
        context.Substituting = IsBare ? outer ?? this : this;
        var blob = FirstOf(Substitutes, context);
        var used = context.Substituted ?? [];
        (context.Substituting, context.Substituted) = (outer, outerList);
        if (blob is null)
        {
            return null;
        }

        context.Suppress(used);
        outerList?.AddRange(used);
        var whole = new Blob { Parts = [blob], Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format, Role = BlobRole.Names };
        context.FirstNames ??= new RenderedNames(blob.First(BlobRole.Variable) ?? blob, [], whole);
        return isFirst && context.SuppressesFirstNames ? null : whole;
    }

    /// <summary>The first of the elements that renders something; those of a choose are candidates one by one, and an empty term ends the search.</summary>
    private static Blob? FirstOf(Node[] nodes, RenderContext context)
    {
        foreach (var node in nodes)
        {
            context.Substituted = [];
            if (node is TermNode { } term && term.IsEmpty(context))
            {
                return null;
            }

            if ((node is ChooseNode choose ? FirstOf(choose.Chosen(context), context) : node.Render(context)) is { } blob)
            {
                return blob;
            }
        }

        return null;
    }

    private Blob? Count(RenderContext context, NameFormat name, NameOptions options)
    {
        var count = Lists(context).Sum(list => new NameList(name, options with { Form = null }, context).ShownOf(list.Names.Count));
        context.Call(variables[0], count > 0);
        return count == 0 ? null : new Blob { Text = Numbers.Numerals.Plain(count), Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format };
    }
}
