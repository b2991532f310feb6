using Annotations.Citations.Formats;

namespace Annotations.Citations.Ris;

/// <summary>Takes a file apart into records, from <c>TY</c> to <c>ER</c>.</summary>
internal sealed class RisParser(InputText input)
{
    private readonly List<RisRecord> records = [];
    private RisRecord? current;
    private bool isMisplaced;

    internal List<RisRecord> Parse()
    {
        var at = 0;
        foreach (var line in input.Text.AsSpan().EnumerateLines())
        {
            Take(line, at);
            at += line.Length;
            at += at + 1 < input.Text.Length && input.Text[at] == '\r' && input.Text[at + 1] == '\n' ? 2 : 1;
        }

        Close(isEnded: false);
        return records;
    }

    private void Take(ReadOnlySpan<char> line, int at)
    {
        if (!RisLine.HasTag(line))
        {
            TakeRest(line, at);
            return;
        }

        var tag = line[..2].ToString();
        var value = line[(line.IndexOf('-') + 1)..].Trim().ToString();
        if (tag == "TY")
        {
            Close(isEnded: false);
            current = new RisRecord(value, at);
        }
        else if (tag == "ER")
        {
            Close(isEnded: true);
        }
        else if (current is null)
        {
            Misplaced(at);
        }
        else
        {
            current.Add(tag, value);
        }
    }

    private void TakeRest(ReadOnlySpan<char> line, int at)
    {
        if (current is not null)
        {
            current.Continue(line.Trim().ToString());
        }
        else if (!line.IsWhiteSpace() && line is not "EF")
        {
            Misplaced(at);
        }
    }

    /// <summary>Reports text outside of records, once for each stretch of it.</summary>
    private void Misplaced(int at)
    {
        if (!isMisplaced)
        {
            input.Fault(Math.Min(at, input.Text.Length), ReadFaultCodes.TextMisplaced, "A record starts with a line such as TY  - JOUR.");
        }

        isMisplaced = true;
    }

    private void Close(bool isEnded)
    {
        isMisplaced = false;
        if (current is not { } record)
        {
            return;
        }

        if (!isEnded)
        {
            input.Fault(record.At, ReadFaultCodes.EntryUnclosed, "The record that starts here does not end with a line ER  -.");
        }

        records.Add(record);
        current = null;
    }
}
