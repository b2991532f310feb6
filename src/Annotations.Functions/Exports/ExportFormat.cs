using Annotations.Citations.Formats;
using Annotations.Editions;

namespace Annotations.Functions.Exports;

/// <summary>A format of a document: one of its four is there, but for an archive, which has one.</summary>
internal sealed record ExportFormat(ExportDocument Document, string Name, string MediaType, string FileExtension)
{
    /// <summary>Every document in each of its formats. A name stands for the first document that has it where none is asked for.</summary>
    public static readonly IReadOnlyList<ExportFormat> All =
    [
        .. ReferenceFormats.Writers.Select(writer => new ExportFormat(ExportDocument.References, writer.Format, writer.MediaType, writer.FileExtension) { References = writer }),
        .. BibliographyFormat.All.Select(format => new ExportFormat(ExportDocument.Bibliography, format.Name, format.MediaType, format.FileExtension) { Bibliography = format }),
        .. EditionFormats.Writers.Select(writer => new ExportFormat(ExportDocument.Edition, writer.Format, writer.MediaType, writer.FileExtension) { Edition = writer }),
        .. EditionFormats.Writers.Select(writer => new ExportFormat(ExportDocument.AnnotatedBibliography, writer.Format, writer.MediaType, writer.FileExtension) { Edition = writer }),
        .. AnnotationFormat.All.Select(format => new ExportFormat(ExportDocument.Annotations, format.Name, format.MediaType, format.FileExtension) { Annotations = format }),
        new(ExportDocument.Archive, "ro-crate", "application/zip", "crate.zip"),
    ];

    /// <summary>Those in which a citation is given.</summary>
    public static IEnumerable<ExportFormat> OfCitations => All.Where(format => format.Bibliography is not null || format.References is not null);

    public IReferenceWriter? References { get; private init; }

    public BibliographyFormat? Bibliography { get; private init; }

    public IEditionWriter? Edition { get; private init; }

    public AnnotationFormat? Annotations { get; private init; }

    public bool IsArchive => Document == ExportDocument.Archive;

    /// <summary>Whether citations are set in a style.</summary>
    public bool HasStyle => Bibliography is not null || Edition is not null;

    /// <param name="document">Null where the format's name must tell.</param>
    public static ExportFormat? Find(string name, ExportDocument? document) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase) && (document is null || format.Document == document));

    /// <summary>The names of a document's formats, or of all.</summary>
    public static string NamesOf(ExportDocument? document) =>
        string.Join(", ", All.Where(format => document is null || format.Document == document).Select(format => format.Name).Distinct(StringComparer.Ordinal));
}
