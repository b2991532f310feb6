using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Names;

/// <summary>How family or given names are formatted (CSL 1.0.2, "Name-part Formatting").</summary>
internal sealed record NamePartFormat(CaseForm Case, Affixes Affixes, Format Format)
{
    internal static NamePartFormat None { get; } = new(CaseForm.None, Affixes.None, Format.None);

    internal static NamePartFormat Read(StyleElement? element) => element is null
        ? None
        : new NamePartFormat(Casing.FormOf(element["text-case"]), Affixes.Read(element), Format.Read(element));
}
