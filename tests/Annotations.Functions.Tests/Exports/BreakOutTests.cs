using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Annotations.Functions.Tests.Exports.Validity;
using Annotations.Testing.Programs;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Match = System.Text.RegularExpressions.Match;

namespace Annotations.Functions.Tests.Exports;

/// <summary>Whatever users write, in whatever field: no format takes it for more than text.</summary>
public sealed partial class BreakOutTests
{
    private const int Samples = 60;

    /// <summary>Each starts a process.</summary>
    private const int PandocSamples = 20;

    private static readonly HashSet<string> HtmlElements =
    [
        "html", "head", "meta", "link", "title", "style", "body", "header", "nav", "main", "footer", "section", "article", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "a", "b", "i", "u", "em", "strong", "sup", "sub", "code", "pre",
        "blockquote", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td",
    ];

    private static readonly HashSet<string> HtmlAttributes =
        ["id", "class", "lang", "dir", "href", "rel", "type", "name", "content", "charset", "role", "aria-label", "aria-labelledby", "title", "style", "start", "scope"];

    private static readonly HashSet<string> JatsElements =
    [
        "article", "front", "article-meta", "title-group", "article-title", "contrib-group", "contrib", "name", "surname", "given-names", "suffix", "collab", "pub-date", "day", "month", "year", "self-uri", "custom-meta-group", "custom-meta", "meta-name", "meta-value",
        "body", "sec", "title", "p", "disp-quote", "list", "list-item", "label", "preformat", "table-wrap", "table", "thead", "tbody", "tr", "th", "td", "italic", "bold", "monospace", "ext-link", "named-content", "target", "sup", "sub", "sc", "roman", "underline", "xref",
        "back", "fn-group", "fn", "ref-list", "ref", "element-citation", "mixed-citation", "note", "person-group", "source", "chapter-title", "string-date", "edition", "volume", "issue", "series", "publisher-name", "publisher-loc", "isbn", "issn", "comment", "institution",
        "fpage", "lpage", "page-range", "pub-id", "uri",
    ];

    [Theory]
    [InlineData("edition")]
    [InlineData("annotated-bibliography")]
    public Task HtmlHasNoElementAndNoAttributeOfTheUsers(string document) => ForAll($"document={document}&format=html", body =>
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(body));

        Assert.DoesNotContain(page.All, element => !HtmlElements.Contains(element.LocalName));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => !HtmlAttributes.Contains(attribute.Name));
        Assert.DoesNotContain(page.All.Select(element => element.GetAttribute("href")).OfType<string>(), address => !AllowedAddress().IsMatch(address));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("edition")]
    [InlineData("annotated-bibliography")]
    public Task TeiIsWellFormedAndOfItsElementsAlone(string document) => ForAll($"document={document}&format=tei", body =>
        Assert.Empty(TeiValidity.FaultsOf(Encoding.UTF8.GetString(body))));

    [Theory]
    [InlineData("edition")]
    [InlineData("annotated-bibliography")]
    public Task JatsIsWellFormedAndOfItsElementsAlone(string document) => ForAll($"document={document}&format=jats", body =>
    {
        var article = XDocument.Load(new MemoryStream(body));

        Assert.DoesNotContain(article.Descendants(), element => !JatsElements.Contains(element.Name.LocalName));
    });

    [Theory]
    [InlineData("edition")]
    [InlineData("annotated-bibliography")]
    public Task LatexHasNoCommandOfTheUsers(string document) => ForAll($"document={document}&format=latex", body =>
        Assert.Empty(LatexValidity.FaultsOfArchive(body)));

    [Theory]
    [InlineData("edition")]
    [InlineData("annotated-bibliography")]
    public Task WordHasNoFieldOfTheUsers(string document) => ForAll($"document={document}&format=docx", body =>
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(body), isEditable: false);
        var main = package.MainDocumentPart!;

        Assert.Empty(main.Document!.Descendants<FieldCode>());
        Assert.Empty(main.Document.Descendants<SimpleField>());
        Assert.Empty(main.FootnotesPart!.Footnotes!.Descendants<FieldCode>());
        Assert.All(main.HyperlinkRelationships.Concat(main.FootnotesPart.HyperlinkRelationships), link => Assert.Contains(link.Uri.Scheme, new[] { "http", "https", "mailto" }));
        Assert.Empty(DocxValidity.FaultsOf(body));
    });

    [Fact]
    public Task RtfHasNoControlWordOfTheUsers() => ForAll("document=bibliography&format=rtf", body =>
    {
        var text = Encoding.UTF8.GetString(body);

        Assert.DoesNotContain(ControlWord().Matches(text).Select(match => match.Value), word => !AllowedControlWord().IsMatch(word));
        Assert.Equal(UnescapedBraces('{', text), UnescapedBraces('}', text));
    });

    [Fact]
    public Task NoCellIsAFormula() => ForAll("document=annotations&format=csv", body =>
    {
        var rows = Rows(Encoding.UTF8.GetString(body));

        Assert.Equal(4, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.DoesNotContain(rows.SelectMany(row => row), cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal));
    });

    [Fact]
    public async Task MarkdownIsTextToPandoc()
    {
        new OtherProgram("pandoc").OrSkip();

        await ForAll("document=edition&format=markdown", body =>
        {
            var document = PandocDocument.Read("markdown", body);

            Assert.DoesNotContain(document.Types, type => type is "RawInline" or "RawBlock" or "Math" or "Cite" or "Image" or "Div" or "DefinitionList" or "LineBlock");
            Assert.DoesNotContain(document.Addresses, address => !AllowedAddress().IsMatch(address));
            Assert.All(document.SpanIds, id => Assert.Matches("^s[0-9]+$", id));
            Assert.Equal(["author", "date", "identifier", "lang", "title", "version"], document.Metadata.Order(StringComparer.Ordinal));
        }, PandocSamples);
    }

    [Fact]
    public async Task TheNamesOfFilesAreOurs()
    {
        using var api = HostileEdition.Api("\"; filename=\"../../x", isMarkdown: false);

        var answer = await api.SendAsync(Get("essays/nomonhan/export?document=edition&format=latex"));

        Assert.EndsWith("filename=\"nomonhan.zip\"", answer.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    private static Task ForAll(string query, Action<byte[]> check, int samples = Samples) => Gen.Select(HostileEdition.Text, Gen.Bool).SampleAsync(async (text, isMarkdown) =>
    {
        using var api = HostileEdition.Api(text, isMarkdown);
        var answer = await api.SendAsync(Get($"essays/nomonhan/export?{query}"));
        Assert.True(answer.Status == 200, answer.Text);
        check(answer.Body);
    }, iter: samples, threads: 1);

    private static int UnescapedBraces(char brace, string rtf)
    {
        var count = 0;
        for (var i = 0; i < rtf.Length; i++)
        {
            if (rtf[i] == '\\') i++;
            else if (rtf[i] == brace) count++;
        }

        return count;
    }

    /// <summary>RFC 4180, read by the letter.</summary>
    private static List<List<string>> Rows(string csv)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        foreach (Match cell in Cell().Matches(csv))
        {
            row.Add(cell.Groups["quoted"].Success ? cell.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Groups["plain"].Value);
            if (cell.Groups["end"].Value == ",") continue;
            rows.Add(row);
            row = [];
        }

        return rows;
    }

    [GeneratedRegex(@"\G(?:""(?<quoted>(?:[^""]|"""")*)""|(?<plain>[^"",\r\n]*))(?<end>,|\r\n)")]
    private static partial Regex Cell();

    [GeneratedRegex("^(?:#[a-z0-9-]+|https?://|mailto:)")]
    private static partial Regex AllowedAddress();

    [GeneratedRegex(@"\\(?:[a-z]+-?[0-9]*|.)", RegexOptions.Singleline)]
    private static partial Regex ControlWord();

    [GeneratedRegex(@"^\\(?:rtf1?|ansi|deff0|fonttbl|f0|froman|fcharset0|uc[01]|u-?[0-9]+|par|pard|line|tab|i0?|b0?|ul|ulnone|scaps0?|super|sub|nosupersub|plain|fi-?[0-9]+|li[0-9]+|sa[0-9]+|sl[0-9]+|slmult1|[\\{}~]|ansicpg[0-9]+)$")]
    private static partial Regex AllowedControlWord();
}
