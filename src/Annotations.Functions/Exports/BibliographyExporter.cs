using Annotations.Citations.Csl.Citations;
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

    private readonly PackagedLocales locales = new(package);

    /// <returns>The bibliography; <see cref="InvalidQuery"/> where style or language are not known, or the style has no bibliography.</returns>
    internal async Task<Result<string>> FormatAsync(
        IReadOnlyList<Reference> references, BibliographyFormat format, string? styleId, string? language, CancellationToken cancellationToken)
    {
        var id = styleId ?? DefaultStyle;
        if (!(await styles.FindAsync(id, cancellationToken)).Succeeded(out var style, out _)) return new InvalidQuery("style", $"There is no style '{id}'. GET /api/styles lists those there are; its 'q' searches them.");
        if (language is not null && locales.Find(language) is null) return new InvalidQuery("locale", $"There is no locale '{language}'. There are {string.Join(", ", package.Languages)}.");

        var processor = new CitationProcessor(style, locales, references, format.Output, language);
        processor.Include(references.Select(reference => reference.Id));
        return processor.Bibliography() is { } bibliography
            ? bibliography.Text
            : new InvalidQuery("style", $"The style '{id}' has no bibliography: it cites in notes alone.");
    }
}
