using System.Text.Json;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Notes;

/// <summary>Whether two members say the same, however CSL-JSON spelled it: 18 and "18" do.</summary>
internal static class SameValue
{
    private static readonly HashSet<string> DateMembers =
        new(["date-parts", "season", "circa", "literal", "raw", "edtf"], StringComparer.Ordinal);

    private static readonly HashSet<string> NameMembers = new(
        [
            "family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal", "comma-suffix",
            "static-ordering", "parse-names",
        ],
        StringComparer.Ordinal);

    internal static bool Of(in ReferenceMember one, in ReferenceMember other) =>
        one.Text is { } text ? text == other.Text
        : one.Date is { } date ? other.Date is { } otherDate && Of(date, otherDate)
        : one.Names is { } names ? other.Names is { } otherNames && Of(names, otherNames)
        : one.Json is { } json && other.Json is { } otherJson && JsonElement.DeepEquals(json, otherJson);

    private static bool Of(Date one, Date other) =>
        (one.Start, one.End, one.IsOpenEnded, one.IsCirca, one.Season, one.Literal, one.Raw)
            == (other.Start, other.End, other.IsOpenEnded, other.IsCirca, other.Season, other.Literal, other.Raw)
        && PlainDates.Of(one).Edtf == PlainDates.Of(other).Edtf
        && OfOthers(one.Source, other.Source, DateMembers);

    private static bool Of(IReadOnlyList<Name> one, IReadOnlyList<Name> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < one.Count; i++)
        {
            if (!Of(one[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Of(Name one, Name other) =>
        (one.Family, one.Given, one.DroppingParticle, one.NonDroppingParticle, one.Suffix, one.Literal)
            == (other.Family, other.Given, other.DroppingParticle, other.NonDroppingParticle, other.Suffix, other.Literal)
        && (one.IsCommaSuffix, one.IsStaticOrdering, one.IsToBeParsed) == (other.IsCommaSuffix, other.IsStaticOrdering, other.IsToBeParsed)
        && OfOthers(one.Source, other.Source, NameMembers);

    /// <summary>Members that the properties do not hold are in the JSON of either or of neither.</summary>
    private static bool OfOthers(JsonElement? one, JsonElement? other, HashSet<string> known) =>
        !HasOthers(one, known) && !HasOthers(other, known)
            || (one is { } json && other is { } otherJson && JsonElement.DeepEquals(json, otherJson));

    private static bool HasOthers(JsonElement? source, HashSet<string> known) =>
        source is { ValueKind: JsonValueKind.Object } json && json.EnumerateObject().Any(member => !known.Contains(member.Name));
}
