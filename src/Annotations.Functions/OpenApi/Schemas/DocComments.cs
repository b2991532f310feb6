using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Annotations.Functions.OpenApi.Schemas;

/// <summary>What the docstrings of types and their members say, from the files that the compiler writes beside assemblies.</summary>
internal sealed partial class DocComments
{
    private readonly Dictionary<string, XElement> members = [];

    public DocComments(params IEnumerable<Assembly> assemblies)
    {
        var elements = assemblies.SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"));
        foreach (var element in elements) members.TryAdd(element.Attribute("name")!.Value, element);
    }

    public string? Of(Type type) => TextOf(Find($"T:{NameOf(type)}")?.Element("summary"));

    /// <summary>Of a property: its own docstring, or that of the record's parameter.</summary>
    public string? Of(Type type, string property) =>
        TextOf(Find($"P:{NameOf(type)}.{property}")?.Element("summary"))
        ?? TextOf(Find($"T:{NameOf(type)}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == property));

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private XElement? Find(string name) => members.GetValueOrDefault(name);

    private static string? TextOf(XElement? element)
    {
        if (element is null) return null;
        var parts = element.Nodes().Select(node => node is XElement { IsEmpty: true } reference ? LastPartOf(reference) : node is XElement inner ? inner.Value : node.ToString());
        var text = WhiteSpace().Replace(string.Concat(parts), " ").Trim();
        return text.Length == 0 ? null : text;
    }

    private static string LastPartOf(XElement reference) => (reference.Attributes().FirstOrDefault()?.Value ?? "").Split('.', ':')[^1];

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
