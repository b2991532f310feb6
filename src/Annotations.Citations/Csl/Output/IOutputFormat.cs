using System.Text;

namespace Annotations.Citations.Csl.Output;

/// <summary>A format for formatted citations and bibliographies.</summary>
public interface IOutputFormat
{
    /// <summary>Appends text so that nothing in it acts as markup.</summary>
    void Text(StringBuilder output, string text);

    /// <summary>Appends what begins a decoration.</summary>
    void Open(StringBuilder output, Decoration decoration);

    /// <summary>Appends what ends a decoration.</summary>
    void Close(StringBuilder output, Decoration decoration);

    /// <summary>An entry of a bibliography, made of its formatted text.</summary>
    string Entry(string text);

    /// <summary>What stands before the entries of a bibliography.</summary>
    string BibliographyStart { get; }

    /// <summary>What stands after the entries of a bibliography.</summary>
    string BibliographyEnd { get; }
}
