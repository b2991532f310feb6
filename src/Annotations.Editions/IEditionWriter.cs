namespace Annotations.Editions;

/// <summary>Writes editions in one format. A writer has no state and may be used by many threads at once.</summary>
public interface IEditionWriter
{
    /// <summary>The format's name, in small letters, such as <c>docx</c>.</summary>
    string Format { get; }

    /// <summary>The format's media type.</summary>
    string MediaType { get; }

    /// <summary>The usual file extension, without the dot.</summary>
    string FileExtension { get; }

    /// <summary>Writes a whole file. The notes are read in turn, more than once where the format needs it, and never all held.</summary>
    /// <param name="output">Need not be seekable; it is neither flushed nor closed.</param>
    void Write(Edition edition, Stream output);
}
