namespace Annotations.Citations.Csl.Citations;

/// <summary>Where a cite stands among those of its reference (CSL 1.0.2, "Choose", position).</summary>
public enum CitePosition
{
    /// <summary>The first cite of the reference.</summary>
    First,

    /// <summary>A later one.</summary>
    Subsequent,

    /// <summary>A later one right after a cite of the same reference, with no locator or the same one.</summary>
    Ibid,

    /// <summary>A later one right after a cite of the same reference, with another locator.</summary>
    IbidWithLocator,
}
