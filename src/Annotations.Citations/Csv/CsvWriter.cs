using Annotations.Citations.Dates;
using Annotations.Citations.Formats;
using Annotations.Citations.Keys;
using Annotations.Citations.Names;
using Annotations.Citations.Notes;
using Annotations.Citations.References;

namespace Annotations.Citations.Csv;

/// <summary>
/// Writes a table of comma-separated values (RFC 4180) with a header line, one reference a line; variables without a
/// column stand in the last, <c>note</c>, as lines. A cell that a spreadsheet would take for a formula starts with an
/// apostrophe (OWASP, "CSV Injection").
/// </summary>
public sealed class CsvWriter : IReferenceWriter
{
    private static readonly string[] Columns =
    [
        "author", "editor", "translator", "title", "container-title", "collection-title", "collection-number", "publisher",
        "publisher-place", "issued", "volume", "issue", "page", "edition", "number", "genre", "language", "DOI", "ISBN", "ISSN",
        "URL", "accessed", "archive", "archive-place", "archive_collection", "archive_location", "abstract", "keyword",
    ];

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public string MediaType => "text/csv";

    /// <inheritdoc/>
    public string FileExtension => "csv";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Reference> references, TextWriter output)
    {
        var keys = EntryKeys.Of(references);
        output.Write("id,type," + string.Join(',', Columns) + ",note\r\n");
        for (var i = 0; i < references.Count; i++)
        {
            WriteRow(references[i], keys[i], output);
        }
    }

    private static void WriteRow(Reference reference, string key, TextWriter output)
    {
        var ledger = new MemberLedger(reference);
        output.Write(CsvCell.Of(key));
        output.Write(',');
        output.Write(CsvCell.Of(reference.Type));
        foreach (var column in Columns)
        {
            output.Write(',');
            output.Write(CsvCell.Of(TextOf(column, ledger)));
        }

        output.Write(',');
        output.Write(CsvCell.Of(NoteLines.Write(ledger)));
        output.Write("\r\n");
    }

    private static string? TextOf(string variable, MemberLedger ledger) => Variables.KindOf(variable) switch
    {
        VariableKind.Names => string.Join("; ", ledger.Names(variable).Select(NameText.Inverted)),
        VariableKind.Date => DateOf(variable, ledger),
        _ => ledger.Text(variable),
    };

    private static string? DateOf(string variable, MemberLedger ledger)
    {
        if (ledger.Date(variable) is not { } date)
        {
            return null;
        }

        if (NoteLines.PlainOf(date) is null)
        {
            ledger.Restore(variable);
        }

        return Edtf.Format(date) ?? date.Literal ?? date.Raw;
    }
}
