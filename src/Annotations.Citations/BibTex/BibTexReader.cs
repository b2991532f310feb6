using System.Collections.Immutable;
using Annotations.Citations.Formats;
using Annotations.Citations.References;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Reads BibTeX and BibLaTeX alike (BibTeX manual; BibLaTeX manual, section 2): nested braces, abbreviations, inherited
/// fields, TeX's accents and Cyrillic, names with particles and suffixes. Fields that CSL has no variable for are kept
/// under their names in <c>custom</c>. In time linear in the file's length.
/// </summary>
public sealed class BibTexReader : IReferenceReader
{
    /// <inheritdoc/>
    public string Format => "bibtex";

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/x-bibtex", "text/x-bibtex", "application/x-biblatex"];

    /// <inheritdoc/>
    public ReadReferences Read(TextReader input)
    {
        var text = new InputText(input);
        var entries = new BibTexParser(text).Parse();
        new Heirs(text, entries).Inherit();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var reading = new EntryReading();
        var references = ImmutableArray.CreateBuilder<Reference>(entries.Count);
        var lines = ImmutableArray.CreateBuilder<int>(entries.Count);
        foreach (var entry in entries.Where(IsReference))
        {
            if (entry.Key.Length > 0 && !keys.Add(entry.Key))
            {
                text.Fault(entry.At, ReadFaultCodes.KeyRepeated, $"An entry before this has the key {entry.Key} already.");
            }

            references.Add(reading.Read(entry));
            lines.Add(text.LineOf(entry.At));
        }

        return new ReadReferences(references.DrainToImmutable(), text.Faults) { Lines = lines.DrainToImmutable() };
    }

    /// <summary>Reads a file of one entry, which inherits nothing; null where it is none.</summary>
    internal static Reference? ReadOne(InputText text, EntryReading reading) => new BibTexParser(text).Parse() is [var entry] ? reading.Read(entry) : null;

    /// <summary>Whether an entry is one of its own; BibLaTeX's containers of data are none.</summary>
    private static bool IsReference(RawEntry entry) =>
        entry.Type.ToLowerInvariant() is not ("xdata" or "set" or "control" or "bibnote");
}
