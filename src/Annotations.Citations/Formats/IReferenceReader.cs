namespace Annotations.Citations.Formats;

/// <summary>
/// Reads references of one format. A reader has no state and may be used by many threads at once. It throws for no
/// input: what cannot be read is a fault, and the rest is read.
/// </summary>
public interface IReferenceReader
{
    /// <summary>The format's name in this library, in small letters, such as <c>bibtex</c>.</summary>
    string Format { get; }

    /// <summary>The format's media types without parameters, the registered or most usual one first.</summary>
    IReadOnlyList<string> MediaTypes { get; }

    /// <summary>Reads a whole file of at most <see cref="ReferenceFormats.MaxCharacters"/>; the rest of a longer one is a fault.</summary>
    ReadReferences Read(TextReader input);
}
