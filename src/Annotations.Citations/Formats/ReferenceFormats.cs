using System.Diagnostics.CodeAnalysis;
using Annotations.Citations.BibTex;
using Annotations.Citations.Coins;
using Annotations.Citations.CslJson;
using Annotations.Citations.Csv;
using Annotations.Citations.DublinCore;
using Annotations.Citations.EndNote;
using Annotations.Citations.Medline;
using Annotations.Citations.Mods;
using Annotations.Citations.Refer;
using Annotations.Citations.Ris;
using Annotations.Citations.WebOfScience;
using Annotations.Citations.Wikipedia;
using Annotations.Citations.ZoteroRdf;

namespace Annotations.Citations.Formats;

/// <summary>The formats that this library writes and reads.</summary>
public static class ReferenceFormats
{
    private static readonly IReferenceWriter[] AllWriters =
    [
        new CslJsonFormat(), new BibTexWriter(), new BibTexWriter(LatexEncoding.Ascii), new BibTexWriter(LatexEncoding.Utf8),
        new BibLatexWriter(),
        new RisWriter(),
        new EndNoteWriter(),
        new ModsWriter(),
        new ZoteroRdfWriter(),
        new DublinCoreWriter(),
        new CsvWriter(),
        new CoinsWriter(),
        new WikipediaWriter(),
    ];

    /// <summary>The longest file that is read, in UTF-16 units: some 100,000 entries of a kilobyte each.</summary>
    public const int MaxCharacters = 100_000_000;

    private static readonly IReferenceReader[] AllReaders =
    [
        new CslJsonFileReader(), new BibTexReader(), new RisReader(), new EndNoteReader(), new ModsReader(), new ReferReader(), new MedlineReader(), new WebOfScienceReader(),
        new ZoteroRdfReader(),
    ];

    /// <summary>A reader for each format that can be read; one reads BibTeX and BibLaTeX.</summary>
    public static IReadOnlyList<IReferenceReader> Readers => AllReaders;

    /// <summary>A writer for each format that can be written.</summary>
    public static IReadOnlyList<IReferenceWriter> Writers => AllWriters;

    /// <summary>Finds the writer of a format by its name, whatever its case; false and null when there is none.</summary>
    public static bool TryGetWriter(string format, [NotNullWhen(true)] out IReferenceWriter? writer)
    {
        writer = Array.Find(AllWriters, known => string.Equals(known.Format, format, StringComparison.OrdinalIgnoreCase));
        return writer is not null;
    }

    /// <summary>Finds the reader of a format by its name, whatever its case; false and null when there is none.</summary>
    public static bool TryGetReader(string format, [NotNullWhen(true)] out IReferenceReader? reader)
    {
        reader = Array.Find(AllReaders, known => string.Equals(known.Format, format, StringComparison.OrdinalIgnoreCase));
        return reader is not null;
    }

    /// <summary>
    /// The format that a file seems to have by its first 4,096 characters: the name of a reader; null when it seems to
    /// have none.
    /// </summary>
    public static string? Detect(string text) => FormatDetection.Of(text);
}
