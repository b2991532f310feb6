using System.Text;

namespace Annotations.Citations.Csl.Output;

/// <summary>Collects output as runs instead of markup.</summary>
internal sealed class RunCollector : IOutputFormat
{
    private readonly List<Decoration> around = [];

    internal List<Run> Runs { get; } = [];

    public void Text(StringBuilder output, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (Runs is [.., var last] && last.Decorations.SequenceEqual(around))
        {
            Runs[^1] = last with { Text = last.Text + text };
        }
        else
        {
            Runs.Add(new Run(text, [.. around]));
        }
    }

    public void Open(StringBuilder output, Decoration decoration) => around.Add(decoration);

    public void Close(StringBuilder output, Decoration decoration) => around.RemoveAt(around.Count - 1);

    public string Entry(string text) => text;

    public string BibliographyStart => string.Empty;

    public string BibliographyEnd => string.Empty;
}
