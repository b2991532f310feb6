using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Lists of references for tests of how work grows with their number.</summary>
internal static class ManyReferences
{
    private static readonly string[] Families = [.. Enumerable.Range('A', 20).Select(letter => $"{(char)letter}bbott"), .. Enumerable.Range('A', 20).Select(letter => $"de {(char)letter}root")];

    private static readonly string[] Givens = ["Anna", "Adam", "Bertha", "Carl", "David Henry", "Edith", "Grace M.", "Hugo", "John", "Karl-Heinz"];

    /// <summary>References of some 40 families and 60 years: the more there are, the more of them are alike.</summary>
    internal static List<Reference> Mixed(int count) => [.. Enumerable.Range(0, count).Select(i =>
    {
        var random = new Random(i);
        var authors = Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Name.Person(Families[random.Next(Families.Length)], Givens[random.Next(Givens.Length)]));
        return Reference(i, authors, 1960 + random.Next(60));
    })];

    /// <summary>References of one author and one year: nothing but a year suffix tells them apart.</summary>
    internal static List<Reference> Alike(int count) => [.. Enumerable.Range(0, count).Select(i => Reference(i, [Name.Person("Abbott", "Anna")], 1960))];

    /// <summary>References of eight authors, of whom the last alone differs.</summary>
    internal static List<Reference> AlikeToTheLastName(int count) => [.. Enumerable.Range(0, count).Select(i =>
        Reference(i, [.. Enumerable.Range(0, 7).Select(author => Name.Person("Abbott" + author, "Anna")), Name.Person("Baker" + i, "Bertha")], 1960))];

    /// <summary>References of one family name in one year, each with given names of its own; some share initials.</summary>
    internal static List<Reference> OfOneFamily(int count) => [.. Enumerable.Range(0, count).Select(i => Reference(i, [Name.Person("Abbott", Given(i))], 1960))];

    /// <summary>References of many authors that share the first ones: of how many, goes up one by one.</summary>
    internal static List<Reference> SharingFirstAuthors(int count, int authors)
    {
        Name[] all = [.. Enumerable.Range(0, authors).Select(author => Name.Person("Abbott" + author, Given(author)))];
        return [.. Enumerable.Range(0, count).Select(i => Reference(i, [.. all[..(i % authors)], Name.Person("Baker" + i, "Bertha"), .. all[(i % authors)..^1]], 1960))];
    }

    /// <summary>References of many authors of the same family names in the same order, whose given names differ all along.</summary>
    internal static List<Reference> OfTheSameFamilies(int count, int authors) => [.. Enumerable.Range(0, count).Select(i =>
        Reference(i, Enumerable.Range(0, authors).Select(author => Name.Person("Abbott" + author, Given(i + author))), 1960))];

    private static string Given(int i) => $"{(char)('A' + (i % 26))}{string.Concat(i.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')))}";

    private static Reference Reference(int i, IEnumerable<Name> authors, int year) => new ReferenceBuilder("book", "r" + i)
        .Text("title", $"A history of the border in {i}")
        .Names("author", [.. authors])
        .Date("issued", new Date { Start = new DatePoint(year) })
        .Build();
}
