using System.Text;

namespace Annotations.Functions.Exports;

/// <summary>Exports that are text: UTF-8 without byte order mark.</summary>
internal static class ExportText
{
    /// <summary>In characters: what is written goes on to the stream in pieces of some 100 KB.</summary>
    private const int BufferSize = 1 << 15;

    /// <summary>A writer onto a stream, which stays open; to be disposed of when all is written.</summary>
    public static TextWriter To(Stream output) => new StreamWriter(output, new UTF8Encoding(false), BufferSize, leaveOpen: true) { NewLine = "\n" };
}
