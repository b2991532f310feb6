namespace Annotations.Benchmarks.Compare;

/// <summary>Numbers as databases have them: plain, with letters, ranges, lists, Roman, ordinals, words.</summary>
internal static class GeneratedNumbers
{
    private static readonly string[] Pages =
    [
        "1-9", "12–14", "100-104", "101–108", "321-328", "1496-1504", "1100-1113", "107-108", "71", "xii–xv", "xii-20", "S12-S15", "e123", "e12345-e12350", "12-14, 20-22", "12, 15", "12 & 15",
        "A12", "1:12-1:15", "12ff", "123-45", "1087-9", "n.p.", "1234567", "3-4; 8", "45–7", "200-205", "1000-1004", "iv", "5--7", "12-B14", "2-A-2-C",
    ];

    private static readonly string[] Values = ["1", "2", "3", "4", "7", "10", "11", "12", "13", "21", "22", "23", "101", "112", "1024"];

    private static readonly string[] Odd = ["2nd", "12a", "A3", "3-4", "3–4", "3, 5", "2 & 3", "IV", "xiv", "second", "revised edition", "1st rev. ed.", "Suppl. 2", "no. 4", "12 bis", "12(3)", "2/3", "1.2", "n.s. 4", "Spring", "4e"];

    internal static string Of(string variable, Random random) =>
        variable == "page" ? GeneratedTexts.Pick(Pages, random) : GeneratedTexts.Pick(random.Next(3) > 0 ? Values : Odd, random);
}
