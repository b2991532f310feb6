using Annotations.Citations.Formats;
using Annotations.Citations.Ris;

namespace Annotations.Citations.Refer;

/// <summary>
/// Reads Refer, also called BibIX or EndNote's tagged format: what Google Scholar and libraries give for EndNote. Each line
/// has a percent sign and a letter; records are parted by blank lines, or by the next type. Tags that CSL has no variable for
/// are kept in <c>custom</c>.
/// </summary>
public sealed class ReferReader : IReferenceReader
{
    /// <inheritdoc/>
    public string Format => "refer";

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/x-endnote-refer", "application/x-refer"];

    /// <inheritdoc/>
    public ReadReferences Read(TextReader input)
    {
        var text = new InputText(input);
        var records = new List<RisRecord>();
        RisRecord? current = null;
        foreach (var (line, at) in text.Lines())
        {
            current = Take(line, at, current, records, text);
        }

        return RisReader.Read(records, text);
    }

    private static RisRecord? Take(string line, int at, RisRecord? current, List<RisRecord> records, InputText text)
    {
        if (line is not ['%', var tag, ..] || (line.Length > 2 && !char.IsWhiteSpace(line[2])))
        {
            return TakeRest(line, at, current, text);
        }

        var value = line[2..].Trim();
        if (tag == '0' || current is null)
        {
            records.Add(current = new RisRecord(tag == '0' ? ReferTags.CodeOf(value) : "GEN", at));
        }

        if (tag != '0')
        {
            Array.ForEach(ValuesOf(tag, value), one => current.Add(ReferTags.RisOf(tag), one));
        }

        return current;
    }

    /// <summary>Keywords stand on lines of their own or behind semicolons.</summary>
    private static string[] ValuesOf(char tag, string value) =>
        tag == 'K' ? value.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [value];

    private static RisRecord? TakeRest(string line, int at, RisRecord? current, InputText text)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return null;
        }

        if (current is null)
        {
            text.Fault(at, ReadFaultCodes.TextMisplaced, "A record starts with a line such as %0 Journal Article.");
        }

        current?.Continue(line.Trim());
        return current;
    }
}
