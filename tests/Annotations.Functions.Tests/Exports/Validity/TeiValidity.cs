using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Annotations.LocalHost;

namespace Annotations.Functions.Tests.Exports.Validity;

/// <summary>
/// TEI P5. No package that is to be had has its schema. What elements and attributes an element may have is known to an editor's word list, which
/// was made of TEI P5; in which order, this class knows of the elements that we write.
/// </summary>
internal static class TeiValidity
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    private static readonly Lazy<IReadOnlyDictionary<string, (HashSet<string> Children, HashSet<string> Attributes)>> Elements = new(Read);

    /// <summary>Content models (TEI Guidelines, appendix C) of the elements whose children have an order or a number, over the children's names, each with a space behind it.</summary>
    private static readonly Dictionary<string, string> Orders = new()
    {
        ["TEI"] = "teiHeader (standOff )?text ",
        ["teiHeader"] = "fileDesc ((encodingDesc|profileDesc|xenoData) )*(revisionDesc )?",
        ["fileDesc"] = "titleStmt (editionStmt )?(extent )?publicationStmt (seriesStmt )*(notesStmt )?(sourceDesc )+",
        ["titleStmt"] = "(title )+((author|editor|respStmt) )*",
        ["editionStmt"] = "edition (respStmt )*",
        ["publicationStmt"] = "((publisher|distributor|authority) ((idno|date|address|availability|pubPlace|ptr|ref) )*)+",
        ["encodingDesc"] = "(projectDesc )+",
        ["langUsage"] = "(language )+",
        ["standOff"] = "(listAnnotation |listBibl )+",
        ["listAnnotation"] = "(annotation )+",
        ["annotation"] = "(respStmt )*(revisionDesc )*(licence )*((note|ptr|ref) )*",
        ["respStmt"] = "(resp )+((name|orgName|persName) )+",
        ["revisionDesc"] = "(change )+",
        ["listBibl"] = "(biblStruct |bibl )+",
        ["biblStruct"] = "(analytic )?monogr (series )*((note|ref|ptr) )*",
        ["monogr"] = "(((author|editor) )+(title )+|(title )+)((idno|editor) )*(edition )?imprint ((extent|biblScope) )*",
        ["imprint"] = "((pubPlace|publisher|biblScope|date) )+",
        ["text"] = "body ",
        ["body"] = "(div )+",
        ["div"] = "(head )?((((p|quote|list|table|bibl) )+(div )*)|(div )+)?",
        ["list"] = "(item )+",
        ["table"] = "(row )+",
        ["row"] = "(cell )+",
    };

    public static IReadOnlyList<string> FaultsOf(string xml)
    {
        var document = XDocument.Parse(xml);
        var ids = document.Descendants().Select(element => (string?)element.Attribute(XNamespace.Xml + "id")).OfType<string>().ToList();
        var pointers = document.Descendants().SelectMany(element => element.Attributes().Where(attribute => attribute.Name.LocalName is "target" or "corresp")).SelectMany(attribute => attribute.Value.Split(' ')).Where(pointer => pointer.StartsWith('#'));
        return
        [
            .. document.Descendants().SelectMany(FaultsOf),
            .. ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"{group.Key} is the id of two elements"),
            .. pointers.Where(pointer => !ids.Contains(pointer[1..])).Select(pointer => $"{pointer} points to nothing"),
        ];
    }

    private static IEnumerable<string> FaultsOf(XElement element)
    {
        var name = element.Name.LocalName;
        if (element.Name.Namespace != Tei || !Elements.Value.TryGetValue(name, out var known))
        {
            yield return $"{element.Name} is not an element";
            yield break;
        }

        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            var attributeName = attribute.Name.Namespace == XNamespace.Xml ? "xml:" + attribute.Name.LocalName : attribute.Name.LocalName;
            if (!known.Attributes.Contains(attributeName)) yield return $"{name} has no attribute {attributeName}";
        }

        var children = string.Concat(element.Elements().Select(child => child.Name.LocalName + " "));
        foreach (var child in element.Elements().Where(child => !known.Children.Contains(child.Name.LocalName))) yield return $"{name} has no {child.Name.LocalName}";
        if (Orders.TryGetValue(name, out var order) && !Regex.IsMatch(children, $"^(?:{order})$")) yield return $"{name} has {children}in an order that it may not have";
    }

    private static Dictionary<string, (HashSet<string>, HashSet<string>)> Read()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(RepositoryRoot.Find(), "node_modules", "@jinntec", "jinn-codemirror", "dist", "tei.json")));
        return json.RootElement.GetProperty("elements").EnumerateArray().ToDictionary(
            element => element.GetProperty("name").GetString()!,
            element => (element.GetProperty("children").EnumerateArray().Select(child => child.GetString()!).ToHashSet(),
                element.GetProperty("attributes").EnumerateArray().Select(attribute => attribute.GetProperty("name").GetString()!).ToHashSet()));
    }
}
