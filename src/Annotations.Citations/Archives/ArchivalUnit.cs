using System.Text.Json;
using Annotations.Citations.References;

namespace Annotations.Citations.Archives;

/// <summary>
/// Where a document stands in an archive that numbers its holdings as Russian and Mongolian archives do: fond (фонд,
/// хөмрөг), opis (опись, данс), delo (дело, хадгаламжийн нэгж) and, for a place within the file, list (лист, хуудас).
/// CSL has one variable for all of it, <c>archive_location</c>; the parts may also stand under <c>fond</c>,
/// <c>opis</c>, <c>delo</c> and <c>list</c> in <c>custom</c> (csl-data.json 1.0.2).
/// </summary>
/// <param name="Fond">The fond's number, such as <c>37977</c> or <c>Р-5446</c>.</param>
/// <param name="Opis">The inventory's number within the fond; null when it is not given.</param>
/// <param name="Delo">The file's number within the inventory; null when it is not given.</param>
/// <param name="List">The leaf or leaves within the file, such as <c>12-14</c> or <c>5об</c>; null when they are not given.</param>
public sealed record ArchivalUnit(string Fond, string? Opis = null, string? Delo = null, string? List = null)
{
    /// <summary>The unit that a reference names, in <c>custom</c> or in <c>archive_location</c>; null when it names none.</summary>
    public static ArchivalUnit? Of(Reference reference) =>
        OfCustom(reference) ?? (reference.Text("archive_location") is { } location ? Parse(location) : null);

    /// <summary>
    /// Reads a shelf mark such as <c>f. 37977, op. 1, d. 54, l. 12</c>, <c>ф. 37977, оп. 1, д. 54</c> or
    /// <c>х. 1, д. 3, х/н 54</c>, abbreviated or in full words; null when it is none.
    /// </summary>
    public static ArchivalUnit? Parse(string location) => ShelfMark.Parse(location);

    /// <summary>
    /// The reference with an <c>archive_location</c> made of the parts in <c>custom</c>, in the abbreviations of its
    /// language; the reference itself when it has a location already or no such parts.
    /// </summary>
    public static Reference Locate(Reference reference) =>
        !reference.Has("custom") || reference.Has("archive_location") || OfCustom(reference) is not { } unit
            ? reference
            : reference.ToBuilder().Text("archive_location", unit.ToString(reference.Text("language"))).Build();

    /// <summary>The shelf mark in Latin abbreviations: <c>f. 37977, op. 1, d. 54, l. 12</c>.</summary>
    public override string ToString() => ToString(null);

    /// <summary>The shelf mark in the abbreviations of a language (BCP 47): Mongolian, the languages written like Russian, any other.</summary>
    public string ToString(string? language) => ShelfMark.Format(this, language);

    private static ArchivalUnit? OfCustom(Reference reference) =>
        reference.Json("custom") is { ValueKind: JsonValueKind.Object } custom && Part(custom, "fond") is { } fond
            ? new ArchivalUnit(fond, Part(custom, "opis"), Part(custom, "delo"), Part(custom, "list"))
            : null;

    /// <summary>The part as it was spelled, for numbers come as JSON strings and as JSON numbers.</summary>
    private static string? Part(JsonElement custom, string key) =>
        !custom.TryGetProperty(key, out var value) ? null
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim()
        : null;
}
