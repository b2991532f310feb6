using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.Names;
using Annotations.Citations.References;
using CsCheck;

namespace Annotations.Citations.Tests.Generated;

/// <summary>References such as scholars have: every field well-formed, so that each format ought to bring them back whole.</summary>
internal static class PlainReference
{
    private static readonly Gen<string> Word = OneOf(
        "Nomonhan", "war", "монгол", "Өвөр", "蒙古", "État", "Straße", "Đặng", "ı", "R&D", "50%", "a_b", "$5", "#7", "x^2", "~", "(1939)",
        "{x}", "O’Neill", "\"so\"", "USSR", "it's", "Tōkyō", "Çelik", "—", "–", "😀", "a--b", "C\\D", "1/2", "=x", "|y|");

    internal static readonly Gen<string> Text = Word.Array[1, 5].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Capital = OneOf("Coox", "Баабар", "Müller", "O’Neill", "Bat-Ochir", "García Márquez", "蒙古");

    private static readonly Gen<Name> Name = Gen.OneOf(
        Gen.Select(Capital, OneOf("Alvin D.", "Г. К.", "Émile", "J.-P.")).Select((family, given) => Annotations.Citations.Names.Name.Person(family, given)),
        OneOf("Academy of Sciences, USSR", "Smith and Sons", "Office of the Prime Minister", "R&D Board").Select(Annotations.Citations.Names.Name.Institution),
        Gen.Select(Capital, OneOf("van der", "de", "von")).Select((family, particle) => new Name { Family = family, Given = "A.", NonDroppingParticle = particle }),
        Capital.Select(family => new Name { Family = family, Given = "B.", Suffix = "Jr.", IsStaticOrdering = true }));

    private static readonly string[] Texts =
    [
        "title", "container-title", "publisher", "publisher-place", "volume", "issue", "edition", "abstract", "archive", "archive_location",
        "genre", "number", "collection-title", "collection-number", "original-title", "note", "call-number", "medium", "event-place", "title-short", "annote",
    ];

    internal static readonly Gen<Reference> Reference = Gen.Select(
        OneOf([.. ReferenceTypes.All]),
        Gen.Select(Gen.Bool, Text).Array[Texts.Length],
        Gen.Select(Name.Array[0, 3], Name.Array[0, 2]),
        Gen.Select(AnyReference.Date, AnyReference.Date, Gen.Bool, OneOf("12-34", "S1-S9", "e12", "xi-xx", "12-4")))
        .Select((type, texts, names, others) =>
        {
            var builder = new ReferenceBuilder(type, "key");
            for (var i = 0; i < Texts.Length; i++)
            {
                builder.Text(Texts[i], texts[i].Item1 ? texts[i].Item2 : null);
            }

            builder.Names("author", names.Item1).Names("interviewer", names.Item2).Names("translator", names.Item2);
            builder.Date("issued", others.Item1).Date("accessed", others.Item3 ? others.Item2 : null).Date("submitted", others.Item3 ? null : others.Item2);
            return builder.Text("page", others.Item4).Text("DOI", "10.1177/002200948301800403").Text("URL", "https://example.org/a_b?x=50%25&y=~z#t")
                .Text("ISSN", others.Item3 ? "0022-0094" : null).Text("ISBN", others.Item3 ? null : "9781591143291").Text("language", "mn").Build();
        });

    internal static readonly Gen<Reference[]> List = Reference.Array[1, 3].Select(list => list.Select((one, index) => one.WithId("key" + index)).ToArray());

    /// <summary>All that a reference says, its members in the order of their names, as indented lines.</summary>
    internal static string Describe(Reference reference)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            CslJsonWriter.Write(writer, reference);
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return string.Join('\n', document.RootElement.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => member.ToString()));
    }

    /// <summary>The same but for the id, of which formats make keys, and numbers as the text that they are to most formats.</summary>
    internal static string DescribeContent(Reference reference)
    {
        var builder = reference.WithId(string.Empty).ToBuilder();
        foreach (var number in reference.Members.Where(member => member.IsJsonNumber))
        {
            builder.Text(number.Name, number.Text);
        }

        return Describe(builder.Build());
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
