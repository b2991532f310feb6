namespace Annotations.Functions.Exports;

/// <summary>What an export makes of an essay.</summary>
internal enum ExportDocument
{
    /// <summary>The sources cited, as data.</summary>
    References,

    /// <summary>The sources cited, in a citation style.</summary>
    Bibliography,

    /// <summary>The sources cited, in a citation style, each with the annotations that cite it.</summary>
    AnnotatedBibliography,

    /// <summary>What was said about the essay, as data.</summary>
    Annotations,

    /// <summary>Everything that is kept of the essay.</summary>
    Archive,

    /// <summary>The essay with its notes and their bibliography.</summary>
    Edition,
}
