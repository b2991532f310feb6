using System.Globalization;
using System.Text.RegularExpressions;

namespace Annotations.WebAnnotations.Checking;

/// <summary>Times as annotations have them: xsd:dateTime in UTC, with a Z (Data Model, section 3.3.1).</summary>
public static partial class UtcTime
{
    /// <summary>To the millisecond.</summary>
    public static string Format(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static bool IsTime(string text) =>
        Form().IsMatch(text) && DateTime.TryParse(text.AsSpan(0, 19), CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
