using System.Text;
using Annotations.Citations.Formats;

namespace Annotations.Citations.CslJson;

/// <summary>Reads files of CSL-JSON as <see cref="CslJsonReader"/> does; a fault's message starts with its JSON Pointer.</summary>
public sealed class CslJsonFileReader : IReferenceReader
{
    /// <inheritdoc/>
    public string Format => "csl-json";

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } =
        ["application/vnd.citationstyles.csl+json", "application/citeproc+json", "application/json"];

    /// <inheritdoc/>
    public ReadReferences Read(TextReader input)
    {
        var text = new InputText(input);
        var document = CslJsonReader.ReadDocument(Encoding.UTF8.GetBytes(text.Text));
        var faults = document.Faults.Select(fault => new ReadFault(0, 0, fault.Code, $"{fault.Pointer}: {fault.Message}"));
        return new ReadReferences(document.References, [.. text.Faults, .. faults]);
    }
}
