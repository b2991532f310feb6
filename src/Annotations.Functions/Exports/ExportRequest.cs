using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Exports;

/// <summary>What a caller wants exported, and how.</summary>
/// <param name="Style">A style's id; null for the default.</param>
/// <param name="Locale">The language of what the style adds; null for the style's own.</param>
internal sealed record ExportRequest(ExportScope Scope, ExportFormat Format, string? Style, string? Locale)
{
    public static Result<ExportRequest> Of(HttpRequest request, Viewer viewer)
    {
        var query = Query.Of(request);
        var scope = ExportScope.Of(query);
        var document = query.Parsed<ExportDocument>("document", WireNames<ExportDocument>.TryParse, WireNames<ExportDocument>.Rule);
        var redirects = query.Parsed<bool>("redirect", bool.TryParse, "It is 'true', or 'false' as where it is left out.") ?? false;
        if (query.Failure is { } invalid) return invalid;

        var name = query.Text("format");
        var format = name is null ? Accepted(request, document) : ExportFormat.Find(name, document);
        if (format is null && name is null) return new InvalidQuery("format", $"Say in which format: one of {ExportFormat.NamesOf(document)}; or in Accept, by its media type.");
        if (format is null) return new UnknownChoice("format", $"There is no format '{name}'{(document is { } kind ? $" of the document '{WireNames<ExportDocument>.Of(kind)}'" : "")}. There are {ExportFormat.NamesOf(document)}.");
        if (!format.HasStyle && (query.Text("style") ?? query.Text("locale")) is not null) return new InvalidQuery("style", $"'{format.Name}' is data, and has no style. Formats with a style are {string.Join(", ", ExportFormat.All.Where(other => other.HasStyle).Select(other => other.Name).Distinct())}.");
        if (format.IsArchive && !scope.IsWhole) return new InvalidQuery(ExportScope.Parameters.First(name => query.Text(name) is not null), "An archive is of the whole essay.");
        return new ExportRequest(scope, format, query.Text("style"), query.Text("locale")) { Redirects = redirects, Reader = format.IsArchive && viewer.Role >= Role.Editor ? viewer.Role : Role.Reader };
    }

    /// <summary>Whether the caller would rather be sent to storage than be served from here.</summary>
    public bool Redirects { get; private init; }

    /// <summary>For whom the export is: an archive has what its reader may see, and those for one role are kept apart from those for others. All else is the same for everybody.</summary>
    public Role Reader { get; private init; }

    /// <summary>Whether the export has what others must not come by.</summary>
    public bool IsPrivate => Reader >= Role.Editor;

    /// <summary>What the file is called when it is saved.</summary>
    public string FileNameOf(EssayId essay) => $"{Scope.NameIn(essay.Value)}.{Format.FileExtension}";

    /// <summary>Media types that browsers accept: references as data in such a type are named by <c>format</c> alone.</summary>
    private static readonly string[] Pages = ["text/html", "text/plain", "application/xml"];

    /// <summary>The format that Accept likes best by its media type, the first of several; null where it names none.</summary>
    private static ExportFormat? Accepted(HttpRequest request, ExportDocument? document)
    {
        var ranges = AcceptedTypes.Of(request)?.Where(range => !range.MatchesAllTypes).ToList() ?? [];
        var best = ExportFormat.All.Where(format => (document is null || format.Document == document) && !(format.References is not null && Pages.Contains(format.MediaType)))
            .Select(format => (Format: format, Quality: AcceptedTypes.QualityOf(format.MediaType, ranges))).MaxBy(offer => offer.Quality);
        return best.Quality > 0 ? best.Format : null;
    }
}
