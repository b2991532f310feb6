using Annotations.Citations.References;

namespace Annotations.Citations.Formats;

/// <summary>
/// Writes references in one format. A writer has no state and may be used by many threads at once. It writes all that
/// the references say: what the format has no field for goes to its note.
/// </summary>
public interface IReferenceWriter
{
    /// <summary>The format's name in this library, in small letters, such as <c>bibtex</c>.</summary>
    string Format { get; }

    /// <summary>The format's media type without parameters.</summary>
    string MediaType { get; }

    /// <summary>The usual file extension, without the dot.</summary>
    string FileExtension { get; }

    /// <summary>Writes a whole file, in the order of the list. The output is neither flushed nor closed.</summary>
    void Write(IReadOnlyList<Reference> references, TextWriter output);
}
