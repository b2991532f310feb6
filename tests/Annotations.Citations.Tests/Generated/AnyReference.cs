using System.Text.Json;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;
using CsCheck;

namespace Annotations.Citations.Tests.Generated;

/// <summary>References of any content, hard ones more often than in life.</summary>
internal static class AnyReference
{
    private static readonly string[] Pieces =
    [
        "Nomonhan", "the", "War", "монгол", "Ө", "蒙古", "é", "ß", "Đ", "ı", "{", "}", "\\", "&", "%", "_", "$", "#", "~", "^",
        "<i>", "</i>", "<", ">", "--", "–", "’", "\"", "'", ",", " and ", ":", "12-4", "😀", "@", "=", "|", "``", "\n", "  - ",
        "TY  - ", "USSR", "x", "7", "a.b", "\u0301", "=1+1", "]]>", "{{", "}}", "|", "\t",
    ];

    internal static readonly Gen<string> Text =
        OneOf(Pieces).Array[1, 6].Select(pieces => string.Join(' ', pieces).Trim()).Where(text => text.Length > 0);

    internal static readonly Gen<Name> Name = Gen.OneOf(
        Gen.Select(Text, Text).Select((family, given) => Annotations.Citations.Names.Name.Person(family, given)),
        Text.Select(literal => Annotations.Citations.Names.Name.Institution(literal)),
        Gen.Select(Text, Text, OneOf("van der", "de la", "von"), Gen.Bool)
            .Select((family, given, particle, isStatic) => new Name
            {
                Family = family, Given = given, NonDroppingParticle = particle, Suffix = "Jr.", IsStaticOrdering = isStatic,
            }),
        Gen.Select(Text, OneOf("d'", "de la", "Von", "al-"), OneOf("van", "Le", "ʿabd al-"))
            .Select((family, dropping, kept) => new Name { Family = family, DroppingParticle = dropping, NonDroppingParticle = kept }),
        Text.Select(given => new Name { Given = given }),
        Gen.Select(Text, Text).Select((literal, given) => new Name { Given = given, Literal = literal, IsToBeParsed = true }));

    internal static readonly Gen<Date> Date = Gen.Select(Gen.Int[-3000, 3000].Where(year => year != 0), Gen.Int[0, 12], Gen.Int[1, 28], Gen.Int[0, 5])
        .Select((year, month, day, kind) => kind switch
        {
            0 => Annotations.Citations.Dates.Date.InWords("forthcoming"),
            1 => Annotations.Citations.Dates.Date.Between(new DatePoint(year), new DatePoint(year < -1 ? year + 1 : 3001)),
            2 => new Date { Start = new DatePoint(year), IsCirca = true },
            3 => new Date { Start = new DatePoint(year), IsOpenEnded = true },
            4 => month == 0 ? Annotations.Citations.Dates.Date.Of(year) : Annotations.Citations.Dates.Date.Of(year, month, day),
            _ => month == 0 ? Annotations.Citations.Dates.Date.Of(year) : Annotations.Citations.Dates.Date.Of(year, month),
        });

    private static readonly Gen<Action<ReferenceBuilder>> Member = Gen.OneOf(
        Gen.Select(OneOf("title", "container-title", "publisher", "page", "volume", "issue", "note", "abstract", "archive", "URL", "DOI", "keyword", "genre", "edition", "ISBN", "number", "collection-title", "language", "original-title", "archive_location"), Text)
            .Select((variable, text) => (Action<ReferenceBuilder>)(builder => builder.Text(variable, text))),
        Gen.Select(OneOf("author", "editor", "translator", "interviewer", "recipient"), Name.Array[1, 3])
            .Select((variable, names) => (Action<ReferenceBuilder>)(builder => builder.Names(variable, names))),
        Gen.Select(OneOf("issued", "accessed", "original-date", "submitted"), Date)
            .Select((variable, date) => (Action<ReferenceBuilder>)(builder => builder.Date(variable, date))),
        Gen.Select(OneOf("custom", "a: b", "x", "multi", "type: book", "été\n"), Text, Text)
            .Select((member, key, text) => (Action<ReferenceBuilder>)(builder =>
                builder.Json(member, JsonSerializer.SerializeToElement(new Dictionary<string, string> { [key] = text + "  " + text })))),
        Gen.Select(OneOf("note", "title", "abstract"), OneOf("DOI", "note", "type", "issued", "author", "custom", "csl-json x", "volume"), Text)
            .Select((variable, name, text) => (Action<ReferenceBuilder>)(builder => builder.Text(variable, $"{text}\n{name}: {text}  {text}"))),
        Gen.Int[0, 99].Select(number => (Action<ReferenceBuilder>)(builder => builder.Number("volume", number))));

    internal static readonly Gen<Reference> Reference =
        Gen.Select(OneOf([.. ReferenceTypes.All]), Gen.OneOf(Gen.Const(string.Empty), OneOf("a", "b", "x y", "Ц")), Member.Array[0, 9])
            .Select((type, id, members) =>
            {
                var builder = new ReferenceBuilder(type, id);
                Array.ForEach(members, member => member(builder));
                return builder.Build();
            });

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    internal static readonly Gen<Reference[]> List = Reference.Array[0, 8];
}
