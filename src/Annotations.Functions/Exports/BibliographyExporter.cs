using Annotations.Citations.Archives;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.References;
using Annotations.Functions.Problems;
using Annotations.Functions.Styles;
using Annotations.Model.Failures;

namespace Annotations.Functions.Exports;

/// <summary>Formats bibliographies in a citation style.</summary>
public sealed class BibliographyExporter(StyleCatalogue styles, StylePackage package)
{
    /// <summary>Historians' notes and bibliography, where no style is asked for.</summary>
    public const string DefaultStyle = "chicago-note-bibliography";

    /// <summary>The locales that styles are formatted in.</summary>
    internal PackagedLocales Locales { get; } = new(package);

    /// <returns>The style to format in; <see cref="UnknownChoice"/> where it or the language is not known.</returns>
    internal async Task<Result<Style>> FindAsync(string? styleId, string? language, CancellationToken cancellationToken)
    {
        var id = styleId ?? DefaultStyle;
        if (!(await styles.FindAsync(id, cancellationToken)).Succeeded(out var style, out _)) return new UnknownChoice("style", $"There is no style '{id}'. GET /api/styles lists those there are; its 'q' searches them.");
        if (language is not null && Locales.Find(language) is null) return new UnknownChoice("locale", $"There is no locale '{language}'. There are {string.Join(", ", package.Languages)}.");
        return style;
    }

    /// <summary>What changes when a style does.</summary>
    internal Task<string?> VersionOfAsync(string? styleId, CancellationToken cancellationToken) => styles.FindVersionAsync(styleId ?? DefaultStyle, cancellationToken);

    /// <summary>The title of a style that is there.</summary>
    internal async Task<string> TitleOfAsync(string? styleId, CancellationToken cancellationToken) =>
        (await styles.SummarizeAsync(styleId ?? DefaultStyle, cancellationToken))?.Title ?? styleId ?? DefaultStyle;

    /// <returns>A processor whose bibliography has the references; <see cref="UnknownChoice"/> where style or language are not known, or the style has no bibliography.</returns>
    internal async Task<Result<CitationProcessor>> PrepareAsync(
        IReadOnlyList<Reference> references, BibliographyFormat format, string? styleId, string? language, CancellationToken cancellationToken)
    {
        if (!(await FindWithBibliographyAsync(styleId, language, cancellationToken)).Succeeded(out var style, out var failure)) return failure;

        var processor = new CitationProcessor(style, Locales, references.Select(ArchivalUnit.Locate), format.Output, language);
        processor.Include(references.Select(reference => reference.Id));
        return processor;
    }

    /// <summary>Why a document cannot be set in a style; null where it can.</summary>
    internal async Task<Failure?> CheckAsync(ExportFormat format, string? styleId, string? language, CancellationToken cancellationToken) =>
        format.Bibliography is null
            ? (await FindAsync(styleId, language, cancellationToken)).Failure
            : (await FindWithBibliographyAsync(styleId, language, cancellationToken)).Failure;

    private async Task<Result<Style>> FindWithBibliographyAsync(string? styleId, string? language, CancellationToken cancellationToken)
    {
        if (!(await FindAsync(styleId, language, cancellationToken)).Succeeded(out var style, out var failure)) return failure;
        return style.HasBibliography ? style : new UnknownChoice("style", $"The style '{styleId ?? DefaultStyle}' has no bibliography: it cites in notes alone.");
    }
}
