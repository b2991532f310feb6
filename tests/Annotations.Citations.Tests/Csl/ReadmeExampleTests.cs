using System.Runtime.CompilerServices;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;

namespace Annotations.Citations.Tests.Csl;

/// <summary>The example of the README runs, and is the one that runs here.</summary>
public sealed class ReadmeExampleTests
{
    private const string StyleXml = "<style class=\"in-text\" version=\"1.0\"><info><id>t</id><title>t</title></info><citation><layout prefix=\"(\" suffix=\")\"><names variable=\"author\"><name form=\"short\"/></names></layout></citation><bibliography><layout suffix=\".\"><text variable=\"title\"/></layout></bibliography></style>";

    private const string LocaleXml = "<locale xml:lang=\"en-US\"><terms><term name=\"and\">and</term></terms></locale>";

    [Fact]
    public void CitesAndLists()
    {
        var (styleXml, localeXml) = (StyleXml, LocaleXml);
        var json = """[{"id":"kotkin","type":"book","title":"Magnetic Mountain","author":[{"family":"Kotkin","given":"Stephen"}]}]"""u8.ToArray();

        // README
        var style = Style.Parse(styleXml).Style!;       // null where Faults says what is wrong, with line and column
        var locale = Locale.Parse(localeXml).Locale!;
        var references = CslJsonReader.ReadDocument(json).References;

        var processor = new CitationProcessor(style, new OneLocale(locale), references, PlainTextFormat.Instance);
        var texts = processor.Cite(new Citation([new Cite("kotkin") { Locator = "12-14" }]));
        var bibliography = processor.Bibliography();
        // README

        Assert.Equal("(Kotkin)", Assert.Single(texts));
        Assert.Equal("Magnetic Mountain.", bibliography!.Text.Trim());
    }

    [Fact]
    public void TheReadmeHasTheSameExample()
    {
        var lines = File.ReadAllText(Here()).ReplaceLineEndings("\n").Split("        // README\n")[1].Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line);

        Assert.Contains(string.Join('\n', lines).Trim(), File.ReadAllText(Path.Combine(StylePackage.Root, "README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string Here([CallerFilePath] string path = "") => path;

    private sealed class OneLocale(Locale locale) : ILocaleSource
    {
        public Locale? Find(string language) => language == locale.Language ? locale : null;
    }
}
