using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Annotations.Citations.CslJson;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;
using Annotations.Citations.RichText;

namespace Annotations.Citations.Notes;

/// <summary>
/// What a format has no field for, as lines of its note: <c>archive_location: f. 4, op. 1, d. 12</c>. Names are
/// <c>Family || Given</c>, a line for each, and dates EDTF, where that says all there is to say; anything else is JSON
/// (the convention of Zotero's "Extra" field and of citeproc-js for <c>note</c>, JSON excepted).
/// </summary>
internal static class NoteLines
{
    /// <summary>Stands before the name of a member that CSL does not know.</summary>
    internal const string UnknownMark = "csl-json ";

    /// <summary>Letters of every script as they are; quotation marks, angle brackets and the like, which formats change, as escapes.</summary>
    private static readonly JavaScriptEncoder LineEncoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonWriterOptions LineOptions = new() { Encoder = LineEncoder, SkipValidation = true };

    /// <summary>The note of the reference, then a line for each member that is left; null when there is nothing.</summary>
    internal static string? Write(MemberLedger ledger)
    {
        var (note, exact) = (ledger.Text("note"), ledger.Exact);
        var isOpen = note is not null && !exact.Contains("note") && !Markup.IsBalanced(note);
        var lines = new StringBuilder(exact.Contains("note") || isOpen ? null : note);
        if (isOpen)
        {
            // A tag that is never closed would reach into the lines below.
            AppendLine(lines, "note", JsonOf(ledger.Reference.Find("note")!.Value));
        }

        foreach (var member in ledger.Rest().Where(member => !exact.Contains(member.Name)))
        {
            Append(lines, member);
        }

        AppendExact(lines, ledger);
        return lines.Length == 0 ? null : lines.ToString();
    }

    /// <summary>
    /// What the fields do not give back: names and dates as they always stand, which hold over fields, any other as JSON,
    /// which does too; and JSON's null for what the fields give too much.
    /// </summary>
    private static void AppendExact(StringBuilder lines, MemberLedger ledger)
    {
        foreach (var member in ledger.Reference.Members.Where(member => ledger.Exact.Contains(member.Name)))
        {
            AppendExact(lines, member);
        }

        foreach (var name in ledger.Exact.Added.Where(IsKnown))
        {
            AppendLine(lines, LineName(name), "null");
        }

        if (ledger.Exact.IsTypeLost)
        {
            AppendLine(lines, "type", ledger.Reference.Type);
        }
    }

    private static void AppendExact(StringBuilder lines, in ReferenceMember member)
    {
        if (member.Names is not null || member.Date is not null)
        {
            Append(lines, member);
        }
        else
        {
            AppendLine(lines, LineName(member.Name), JsonOf(member));
        }
    }

    /// <summary>Whether a line names the member as it is: those of CSL-JSON.</summary>
    internal static bool IsKnown(string member) =>
        Variables.KindOf(member) != VariableKind.Other || member is "custom" or "categories";

    /// <summary>The member's name before a line's colon, of which it has none itself.</summary>
    private static string LineName(string member) =>
        IsKnown(member) ? member
        : UnknownMark + JsonEncodedText.Encode(member, LineEncoder).ToString().Replace(":", "\\u003A", StringComparison.Ordinal);

    private static void Append(StringBuilder lines, in ReferenceMember member)
    {
        var (isKnown, name) = (IsKnown(member.Name), LineName(member.Name));
        if (isKnown && member.Names is { Count: > 0 } names && names.All(IsPlain))
        {
            foreach (var one in names)
            {
                AppendLine(lines, name, TextOf(one));
            }

            return;
        }

        AppendLine(lines, name, PlainOf(member) ?? JsonOf(member));
    }

    private static void AppendLine(StringBuilder lines, string name, string value) =>
        lines.Append(lines.Length == 0 ? string.Empty : "\n").Append(name).Append(": ").Append(value);

    private static string? PlainOf(in ReferenceMember member) =>
        member.Text is { } text ? (IsPlain(text) ? text : null)
        : member.Date is { } date ? PlainOf(date)
        : null;

    /// <summary>The date as EDTF when that says all that the date says; otherwise null.</summary>
    internal static string? PlainOf(Date date) =>
        date.Literal is null && date.Raw is null && Edtf.Format(date) is { } edtf && Edtf.TryParse(edtf, out var parsed)
        && PlainDates.Of(parsed) is var read
        && (read.Start, read.End, read.IsOpenEnded, read.IsCirca, read.Season) == (date.Start, date.End, date.IsOpenEnded, date.IsCirca, date.Season)
            ? edtf
            : null;

    /// <summary>Whether a text can stand on a line and be read again as it is.</summary>
    internal static bool IsPlain(string text) =>
        text.Length > 0 && text[0] is not ('"' or '{' or '[') && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])
        && text.AsSpan().IndexOfAny('\n', '\r', '\u2028') < 0 && !text.Contains("  ", StringComparison.Ordinal) && !text.Contains('\t', StringComparison.Ordinal)
        && Markup.IsBalanced(text);

    private static bool IsPlain(Name name) =>
        name is { DroppingParticle: null, NonDroppingParticle: null, Suffix: null, IsCommaSuffix: false, IsStaticOrdering: false, IsToBeParsed: false }
        && (name.IsLiteral || (name.Literal is null && name.Family is not null))
        && IsPlain(TextOf(name)) && !(name.Literal ?? name.Family!).Contains("||", StringComparison.Ordinal)
        && name.Given?.Contains("||", StringComparison.Ordinal) != true
        && name.Family?.Trim().Length == name.Family?.Length && name.Given?.Trim().Length == name.Given?.Length;

    private static string TextOf(Name name) => name.IsLiteral ? name.Literal! : name.Family + " || " + name.Given;

    private static string JsonOf(in ReferenceMember member)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, LineOptions))
        {
            CslJsonWriter.WriteValue(writer, member);
        }

        var json = Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        return json.Replace("  ", " \\u0020", StringComparison.Ordinal).Replace("--", "-\\u002D", StringComparison.Ordinal);
    }
}
