using System.Text;
using System.Text.Json;
using Annotations.Testing;
using Annotations.Testing.Programs;

namespace Annotations.Functions.Tests.Exports;

/// <summary>What pandoc reads in a file: its tree of elements, gone through once.</summary>
internal sealed class PandocDocument
{
    private readonly StringBuilder text = new();
    private readonly List<string> notes = [];

    /// <summary>The kinds of elements that there are, such as <c>RawInline</c>.</summary>
    public HashSet<string> Types { get; } = [];

    /// <summary>Where links lead.</summary>
    public List<string> Addresses { get; } = [];

    /// <summary>The ids of spans.</summary>
    public List<string> SpanIds { get; } = [];

    /// <summary>The keys that citations cite.</summary>
    public List<string> CitedKeys { get; } = [];

    /// <summary>The names of the document's metadata.</summary>
    public IReadOnlyList<string> Metadata { get; private init; } = [];

    /// <summary>The metadata, as it was read.</summary>
    public string MetadataText { get; private init; } = "";

    /// <summary>What pandoc complained of.</summary>
    public string Warnings { get; private init; } = "";

    /// <summary>The words, without those of notes.</summary>
    public string Text => Plain(text.ToString());

    /// <summary>The words of each note.</summary>
    public IReadOnlyList<string> Notes => [.. notes.Select(Plain)];

    public static PandocDocument Read(string format, byte[] file)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "edition");
        File.WriteAllBytes(path, file);
        var (output, errors) = new OtherProgram("pandoc").Run(["-f", format, "-t", "json", path], "");
        Assert.True(output.Length > 0, errors);
        using var json = JsonDocument.Parse(output, new JsonDocumentOptions { MaxDepth = 512 });
        var document = new PandocDocument
        {
            Metadata = [.. json.RootElement.GetProperty("meta").EnumerateObject().Select(member => member.Name)],
            MetadataText = json.RootElement.GetProperty("meta").GetRawText(),
            Warnings = errors,
        };
        document.Walk(json.RootElement.GetProperty("blocks"), document.text);
        return document;
    }

    /// <summary>Text as it compares: quotation marks and dashes of any shape are the same, and so is white space.</summary>
    public static string Plain(string text) => string.Join(' ', text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'').Replace('\u00a0', ' ').Replace("…", "...", StringComparison.Ordinal)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Walk(JsonElement element, StringBuilder words)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray()) Walk(child, words);
        }
        else if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("t", out var type))
        {
            Types.Add(type.GetString()!);
            element.TryGetProperty("c", out var content);
            Walk(type.GetString()!, content, words);
        }
    }

    private void Walk(string type, JsonElement content, StringBuilder words)
    {
        switch (type)
        {
            case "Str":
                words.Append(content.GetString());
                break;
            case "Code" or "CodeBlock" or "Math" or "RawInline" or "RawBlock":
                words.Append(content[1].GetString());
                break;
            case "Space" or "SoftBreak" or "LineBreak":
                words.Append(' ');
                break;
            case "Note":
                var note = new StringBuilder();
                Walk(content, note);
                notes.Add(note.ToString());
                break;
            case "Cite":
                CitedKeys.AddRange(content[0].EnumerateArray().Select(citation => citation.GetProperty("citationId").GetString()!));
                Walk(content[1], words);
                break;
            case "Quoted":
                words.Append('"');
                Walk(content[1], words);
                words.Append('"');
                break;
            default:
                if (type is "Link" or "Image") Addresses.Add(content[2][0].GetString()!);
                if (type == "Span" && content[0][0].GetString() is { Length: > 0 } id) SpanIds.Add(id);
                Walk(content, words);
                if (type is "Para" or "Plain" or "Header") words.Append('\n');
                break;
        }
    }
}
