namespace Annotations.Citations.Csv;

/// <summary>One cell of a table.</summary>
public static class CsvCell
{
    /// <summary>The text in quotation marks where it must be (RFC 4180, section 2), and never a formula.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var safe = IsFormula(text) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(',', '"', '\n') >= 0 || safe.Contains('\r', StringComparison.Ordinal) || safe != safe.Trim()
            ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : safe;
    }

    /// <summary>Whether a spreadsheet would compute it: the first character after blanks is one of theirs, full-width forms too.</summary>
    private static bool IsFormula(string text) =>
        text[0] is '\t' or '\r' or '\n'
        || text.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];
}
