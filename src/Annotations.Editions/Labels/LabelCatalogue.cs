using System.Text.Json;
using System.Text.Json.Serialization;

namespace Annotations.Editions.Labels;

/// <summary>The labels of every language that there are any for, as <c>labels.json</c> has them.</summary>
public static class LabelCatalogue
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Lazy<IReadOnlyDictionary<string, EditionLabels>> ByLanguage = new(Read);

    /// <summary>The languages, as BCP 47 has them, that there are labels for.</summary>
    public static IReadOnlyCollection<string> Languages => [.. ByLanguage.Value.Keys];

    /// <summary>The labels of a language tag or of its nearest relative: those of <c>de</c> for <c>de-AT</c>, of <c>zh-CN</c> for <c>zh</c>; English where there are none.</summary>
    public static EditionLabels Of(string language) =>
        Find(language) ?? Find(PrimaryOf(language)) ?? ByLanguage.Value.FirstOrDefault(pair => IsSame(PrimaryOf(pair.Key), PrimaryOf(language))).Value ?? ByLanguage.Value["en"];

    private static EditionLabels? Find(string language) => ByLanguage.Value.FirstOrDefault(pair => IsSame(pair.Key, language)).Value;

    private static bool IsSame(string tag, string other) => string.Equals(tag, other, StringComparison.OrdinalIgnoreCase);

    private static string PrimaryOf(string language) => language.Split('-', '_')[0];

    private static Dictionary<string, EditionLabels> Read()
    {
        using var json = typeof(LabelCatalogue).Assembly.GetManifestResourceStream(typeof(LabelCatalogue), "labels.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, EditionLabels>>(json, Format)!;
    }
}
