namespace Annotations.Benchmarks.Compare;

/// <summary>Titles, places and other texts: with subtitles, questions, quotations, markup, abbreviations and many languages.</summary>
internal static class GeneratedTexts
{
    private static readonly string[] Titles =
    [
        "The last harvest: a history of the border, 1890–1914", "Who owns the river?", "Who owns the river? A study of claims", "“The long war” and its archives",
        "On ‘border’ towns", "Letters to the editor’s wife", "What is “a village”?", "The <i>Pravda</i> of 1921: a reader", "H<sub>2</sub>O and CO<sub>2</sub> in the mines",
        "The 20<sup>th</sup> century", "<span class=\"nocase\">eBay</span> and the trade in maps", "A study of <span style=\"font-variant:small-caps;\">bc</span> dates",
        "War and peace!", "Why? Because!", "Notes on the U.S.S.R.", "An answer to Mr. J. Smith, Esq.", "The railway – a memory", "The railway—a memory",
        "up-to-date methods of counting: an overview", "IN CAPITALS THROUGHOUT", "Half an <b>answer</b>", "\"Straight\" quotes: 'single' and \"double\"",
        "Don't stop at the '90s", "L’Empire éclaté : la révolte des nations", "Geschichte der Stadt: Anfänge und Ende", "История одного города", "吾輩は猫である", "تاريخ المدينة",
        "Ελληνική ιστορία", "The history of i, ii and iii", "A title that ends in etc.", "A title, with a comma,", "A title; with a semicolon", "A title (with parentheses)",
        "[A supplied title]", "A title.", "a lower case title about the war: the end of it", "The Title & the Ampersand", "5 < 6 and 7 > 6", "Title: “Quoted subtitle”",
        "‘Single first’: then more", "“Whole title quoted”", "“Whole question quoted?”", "Trade in the O’Neill family: 12 letters", "Über die Grenze", "Ænigma of the north",
    ];

    private static readonly string[] Short = ["The river", "Border towns", "J. Hist.", "Proc. Roy. Soc.", "Journal of Trade", "The Times", "Archive of the North", "Revue d’histoire", "Zeitschrift für Geschichte", "Village Studies?"];

    private static readonly string[] Places = ["London", "New York, NY", "St. Petersburg", "Paris; Genève", "Wien", "S.l.", "Москва", "東京", "The Hague", "Cambridge, Mass."];

    private static readonly string[] Publishers = ["University Press", "Harper & Row", "J. Smith & Co.", "Éditions du Nord", "Издательство Наука", "Self-published", "Free Press, Inc.", "“Red Star” Press"];

    private static readonly string[] Languages = ["en", "en-GB", "en-US", "fr", "fr-FR", "de", "de-DE", "ru", "ja", "es", "zh-CN", "hu", "tr", "it", "pl"];

    private static readonly string[] Phrases = ["PhD thesis", "film", "unpublished typescript", "Blu-ray", "in press", "forthcoming", "Letter to A. Baker", "Paper presented at a meeting", "DVD", "Box 12, folder 3", "RG 59, no. 4", "fond 17, opis 3, delo 12"];

    internal static string Of(string variable, Random random) => variable switch
    {
        "title-short" or "container-title-short" or "source" or "archive" or "authority" => Pick(Short, random),
        "publisher" or "original-publisher" => Pick(Publishers, random),
        _ when variable.EndsWith("-place", StringComparison.Ordinal) => Pick(Places, random),
        "DOI" => $"10.{1000 + random.Next(9000)}/abc.{random.Next(1000)}(x)",
        "URL" => $"https://www.example.org/a_b/{random.Next(1000)}?q='x'&r=2",
        "ISBN" => $"978-0-{random.Next(1000):000}-{random.Next(100000):00000}-0",
        "ISSN" => $"{random.Next(10000):0000}-{random.Next(10000):0000}",
        "PMID" or "PMCID" => $"{(variable == "PMCID" ? "PMC" : string.Empty)}{random.Next(1_000_000)}",
        "jurisdiction" => Pick(["us", "gb", "fr"], random),
        "language" => Pick(Languages, random),
        _ when variable.Contains("title", StringComparison.Ordinal) => random.Next(3) == 0 && variable != "title" ? Pick(Short, random) : Pick(Titles, random),
        _ => Pick(Phrases, random),
    };

    internal static T Pick<T>(T[] list, Random random) => list[random.Next(list.Length)];
}
