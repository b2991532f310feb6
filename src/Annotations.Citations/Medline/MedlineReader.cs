using Annotations.Citations.Formats;
using Annotations.Citations.Ris;

namespace Annotations.Citations.Medline;

/// <summary>
/// Reads MEDLINE, PubMed's <c>.nbib</c> (National Library of Medicine, "MEDLINE/PubMed Data Element (Field) Descriptions"):
/// tags of up to four letters and a hyphen, further lines indented. Tags that CSL has no variable for are kept in
/// <c>custom</c>.
/// </summary>
public sealed class MedlineReader : IReferenceReader
{
    /// <summary>How wide a tag is with its hyphen and blank, in characters.</summary>
    private const int TagWidth = 6;

    /// <inheritdoc/>
    public string Format => "nbib";

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/nbib", "application/x-pubmed"];

    /// <inheritdoc/>
    public ReadReferences Read(TextReader input)
    {
        var text = new InputText(input);
        var records = new List<MedlineRecord>();
        foreach (var (line, at) in text.Lines())
        {
            Take(line, at, records, text);
        }

        return RisReader.Read(records.ConvertAll(record => record.ToRis()), text);
    }

    private static void Take(string line, int at, List<MedlineRecord> records, InputText text)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        if (line.Length >= TagWidth - 1 && line[TagWidth - 2] == '-' && char.IsAsciiLetterUpper(line[0]))
        {
            var tag = line[..(TagWidth - 2)].TrimEnd();
            if (tag == "PMID" || records.Count == 0)
            {
                records.Add(new MedlineRecord(at));
            }

            records[^1].Add(tag, line[(TagWidth - 1)..].Trim());
        }
        else if (records.Count > 0 && char.IsWhiteSpace(line[0]))
        {
            records[^1].Continue(line.Trim());
        }
        else
        {
            text.Fault(at, ReadFaultCodes.TextMisplaced, "A line starts with a tag of up to four letters and a hyphen, such as PMID- or TI  -.");
        }
    }
}
