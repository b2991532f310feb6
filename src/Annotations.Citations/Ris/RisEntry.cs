using System.Text;
using Annotations.Citations.Notes;
using Annotations.Citations.References;

namespace Annotations.Citations.Ris;

/// <summary>Writes one reference, tag by tag: <c>TY</c> first, <c>ER</c> last.</summary>
internal sealed class RisEntry(StringBuilder output)
{
    private readonly HashSet<string> tags = new(StringComparer.Ordinal);

    internal void Write(Reference reference, string key, ExactMembers exact)
    {
        tags.Clear();
        var ledger = new MemberLedger(reference, exact);
        var code = RisTypes.CodeOf(reference.Type);
        Line("TY", code);
        Line("ID", key);
        WriteNames(ledger);
        WriteDates(ledger);
        foreach (var (variable, tag) in RisTags.Texts)
        {
            if (!tags.Contains(tag) && HasPlace(variable, reference) && ledger.Text(variable) is { } text)
            {
                Line(tag, text);
            }
        }

        WriteEvent(ledger);
        WritePages(ledger);
        WriteSerialNumbers(ledger);
        WriteKeywords(ledger);
        WriteNotes(ledger, RisTypes.ItemOf(code) == reference.Type ? null : "type: " + reference.Type);
        output.Append("ER  - \r\n");
    }

    /// <summary>A book's second title is its series; databases and conferences have their tags for something else.</summary>
    private static bool HasPlace(string variable, Reference reference) => variable switch
    {
        "container-title" => reference.Type != "book" && !HasEvent(reference),
        "archive" or "archive_location" => !RisTags.IsOfDatabases(reference.Type),
        _ => true,
    };

    private static bool HasEvent(Reference reference) => reference.Type == "paper-conference" && reference.Has("event-title") && reference.Has("container-title");

    /// <summary>A conference has the second title, and its proceedings a tag of their own (specification of 2011, "Conference Paper").</summary>
    private void WriteEvent(MemberLedger ledger)
    {
        if (HasEvent(ledger.Reference))
        {
            Line("T2", ledger.Text("event-title"));
            Line("C1", ledger.Text("event-place"));
            Line("C3", ledger.Text("container-title"));
        }
    }

    private void WriteNames(MemberLedger ledger)
    {
        foreach (var (variable, tag) in RisTags.Names(ledger.Reference.Type, ledger.Reference.Has("container-title")))
        {
            foreach (var name in ledger.Names(variable))
            {
                Line(tag, RisNames.Of(name));
            }
        }
    }

    private void WriteDates(MemberLedger ledger)
    {
        if (ledger.Date("issued") is { } issued)
        {
            Line("PY", RisDates.Year(issued));
            Line("DA", RisDates.Full(issued));
        }

        if (ledger.Date("accessed") is { } accessed)
        {
            Line("Y2", RisDates.Full(accessed));
        }
    }

    private void WritePages(MemberLedger ledger)
    {
        if (ledger.Text("page") is { } pages)
        {
            var (start, end) = RisPages.Split(pages);
            Line("SP", start);
            Line("EP", end);
        }
    }

    /// <summary>ISBN and ISSN share a tag.</summary>
    private void WriteSerialNumbers(MemberLedger ledger)
    {
        foreach (var variable in (ReadOnlySpan<string>)["ISBN", "ISSN"])
        {
            if (ledger.Text(variable) is { } text)
            {
                Line("SN", text);
            }
        }
    }

    private void WriteKeywords(MemberLedger ledger)
    {
        foreach (var keyword in ledger.Text("keyword")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            Line("KW", keyword);
        }
    }

    private void WriteNotes(MemberLedger ledger, string? typeLine)
    {
        foreach (var line in (NoteLines.Write(ledger) ?? string.Empty).Split('\n'))
        {
            Line("N1", line);
        }

        Line("N1", typeLine);
    }

    /// <summary>A line of a tag; line ends in the value become continuation lines, which no tag can be mistaken in.</summary>
    private void Line(string tag, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        tags.Add(tag);
        output.Append(tag).Append("  - ");
        var lines = value.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            output.Append(i > 0 && RisLine.HasTag(lines[i]) ? " " : string.Empty).Append(lines[i]).Append("\r\n");
        }
    }
}
