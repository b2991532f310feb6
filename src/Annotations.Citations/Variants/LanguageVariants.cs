using System.Collections.Frozen;
using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Variants;

/// <summary>
/// Other forms of a title or a name beside the original script: romanised, transliterated or translated. They stand where
/// CSL-M keeps them: an item's <c>multi._keys</c> has for each variable its forms by language (BCP 47, such as
/// <c>ja-Latn</c> or <c>en</c>); a name's <c>multi._key</c> has the name's; <c>multi.main</c> is the original's language.
/// </summary>
public static class LanguageVariants
{
    private static readonly FrozenDictionary<string, string> None = FrozenDictionary<string, string>.Empty;

    /// <summary>The forms of a text variable by language; empty when there are none.</summary>
    public static IReadOnlyDictionary<string, string> Of(Reference reference, string variable)
    {
        if (!reference.Has("multi") || Below(Below(reference.Json("multi"), "_keys"), variable) is not { } forms)
        {
            return None;
        }

        return forms.EnumerateObject().Where(form => form.Value.ValueKind == JsonValueKind.String && IsText(form.Value.GetString()))
            .GroupBy(form => form.Name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.Last().Value.GetString()!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The forms of a name by language; empty when there are none.</summary>
    public static IReadOnlyDictionary<string, Name> Of(Name name)
    {
        var forms = new Dictionary<string, Name>(StringComparer.OrdinalIgnoreCase);
        if (Below(Below(name.Source, "multi"), "_key") is { } keys)
        {
            foreach (var form in keys.EnumerateObject())
            {
                if (CslNames.TryRead(form.Value) is { } read)
                {
                    forms[form.Name] = read;
                }
            }
        }

        return forms;
    }

    /// <summary>The language of the original form of a text variable; null when it is not said.</summary>
    public static string? LanguageOf(Reference reference, string variable) =>
        Below(Below(reference.Json("multi"), "main"), variable, JsonValueKind.String)?.GetString();

    /// <summary>The form of a text variable in Latin letters: the first whose language names the script; null when there is none.</summary>
    public static string? Romanised(Reference reference, string variable) =>
        reference.Has("multi") ? Of(reference, variable).FirstOrDefault(form => IsLatin(form.Key)).Value : null;

    /// <summary>The name in Latin letters; null when there is no such form.</summary>
    public static Name? Romanised(Name name) =>
        name.Source is null ? null : Of(name).FirstOrDefault(form => IsLatin(form.Key)).Value;

    /// <summary>Whether a language tag names the Latin script (RFC 5646, section 2.2.3).</summary>
    private static bool IsLatin(string language) =>
        language.Split('-').Skip(1).Any(subtag => subtag.Equals("Latn", StringComparison.OrdinalIgnoreCase));

    private static bool IsText(string? text) => !string.IsNullOrWhiteSpace(text);

    private static JsonElement? Below(JsonElement? json, string member, JsonValueKind kind = JsonValueKind.Object) =>
        json is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(member, out var child) && child.ValueKind == kind
            ? child
            : null;
}
