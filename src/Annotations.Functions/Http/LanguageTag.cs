using System.Text.RegularExpressions;

namespace Annotations.Functions.Http;

/// <summary>Language tags (BCP 47), by their form alone.</summary>
internal static partial class LanguageTag
{
    public const string Rule = "A language is a BCP 47 tag, such as 'en', 'ru', 'mn-Cyrl' or 'zh-Hant-TW'.";

    private const int MaxLength = 35;

    public static bool IsTag(string text) => text.Length <= MaxLength && Form().IsMatch(text);

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
