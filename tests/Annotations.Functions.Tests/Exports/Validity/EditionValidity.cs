using System.Text;

namespace Annotations.Functions.Tests.Exports.Validity;

/// <summary>Whether files are what their format says that they are.</summary>
internal static class EditionValidity
{
    /// <summary>Fails with what is wrong in each file.</summary>
    /// <param name="files">What each is called where something is wrong, and the file.</param>
    public static void AssertAll(string format, IReadOnlyList<(string Name, byte[] Body)> files)
    {
        IReadOnlyList<(string Name, string Text)> texts = [.. files.Select(file => (file.Name, Encoding.UTF8.GetString(file.Body)))];
        Assert.Empty(format switch
        {
            "html" => HtmlValidity.FaultsOf(texts),
            "jats" => JatsValidity.FaultsOf(texts),
            "tei" => texts.SelectMany(file => TeiValidity.FaultsOf(file.Text).Select(fault => $"{file.Name}: {fault}")),
            "docx" => files.SelectMany(file => DocxValidity.FaultsOf(file.Body).Select(fault => $"{file.Name}: {fault}")),
            "latex" => files.SelectMany(file => LatexValidity.FaultsOfArchive(file.Body).Select(fault => $"{file.Name}: {fault}")),
            "markdown" => texts.Where(file => !file.Text.StartsWith("---\n", StringComparison.Ordinal)).Select(file => $"{file.Name} has no metadata"),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Its files are not looked at."),
        });
    }
}
