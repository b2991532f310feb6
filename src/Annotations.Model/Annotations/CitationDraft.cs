using Annotations.Citations.Locators;
using Annotations.Citations.References;
using Annotations.Model.Sources;

namespace Annotations.Model.Annotations;

/// <summary>A use of a source as somebody sends it.</summary>
public sealed record CitationDraft(CitedSource Source, string? Locator, LocatorLabel? Label, string? Quotation, CitationRelation Relation);

/// <summary>The source that a draft cites: one the essay has, or one that comes with the draft.</summary>
public abstract record CitedSource
{
    private CitedSource()
    {
    }

    public sealed record Known(SourceId Id) : CitedSource;

    public sealed record Inline(Reference Reference) : CitedSource;
}
