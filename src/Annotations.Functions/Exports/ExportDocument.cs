namespace Annotations.Functions.Exports;

/// <summary>What an export makes of an essay.</summary>
internal enum ExportDocument
{
    /// <summary>The sources cited, as data.</summary>
    References,

    /// <summary>The sources cited, in a citation style.</summary>
    Bibliography,

    /// <summary>The essay with its notes and their bibliography.</summary>
    Edition,
}
