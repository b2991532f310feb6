using System.Collections.Frozen;
using Annotations.Citations.Formats;
using Annotations.Citations.Ris;

namespace Annotations.Citations.WebOfScience;

/// <summary>
/// Reads the tagged export of Web of Science (Clarivate, "Web of Science Core Collection Field Tags"): two-letter tags,
/// further lines indented, <c>ER</c> after each record, <c>EF</c> after the last. Tags that CSL has no variable for are kept
/// in <c>custom</c>.
/// </summary>
public sealed class WebOfScienceReader : IReferenceReader
{
    /// <summary>Tags whose every line is a value of its own.</summary>
    private static readonly FrozenSet<string> Lists = new[] { "AU", "AF", "BE", "BA", "BF", "CA", "C1", "CR" }.ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Format => "wos";

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/x-web-of-science", "application/x-inst-for-scientific-info-tagged"];

    /// <inheritdoc/>
    public ReadReferences Read(TextReader input)
    {
        var text = new InputText(input);
        var records = new List<WebOfScienceRecord>();
        WebOfScienceRecord? current = null;
        foreach (var (line, at) in text.Lines())
        {
            current = Take(line, at, current, records, text);
        }

        return RisReader.Read(records.ConvertAll(record => record.ToRis()), text);
    }

    private static WebOfScienceRecord? Take(string line, int at, WebOfScienceRecord? current, List<WebOfScienceRecord> records, InputText text)
    {
        if (line is [' ', ..] && current is not null)
        {
            current.Continue(line.Trim(), isList: Lists.Contains(current.LastTag));
            return current;
        }

        var isTag = line.Length >= 2 && char.IsAsciiLetterUpper(line[0]) && char.IsAsciiLetterOrDigit(line[1]) && (line.Length == 2 || line[2] == ' ');
        if (!isTag)
        {
            Check(line, at, text);
            return current;
        }

        var (tag, value) = (line[..2], line[2..].Trim());
        if (tag == "PT")
        {
            records.Add(current = new WebOfScienceRecord(value, at));
        }
        else if (tag is "ER")
        {
            return null;
        }
        else if (tag is not ("FN" or "VR" or "EF"))
        {
            current?.Add(tag, value);
        }

        return current;
    }

    private static void Check(string line, int at, InputText text)
    {
        if (!string.IsNullOrWhiteSpace(line))
        {
            text.Fault(at, ReadFaultCodes.TextMisplaced, "A line starts with a tag of two characters, or with blanks where it goes on.");
        }
    }
}
