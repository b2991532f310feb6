using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Annotations.Citations.Formats;

/// <summary>A file's text, where its lines begin, and the faults found in it.</summary>
internal sealed class InputText
{
    private readonly List<ReadFault> faults = [];
    private int[]? lineStarts;

    /// <summary>A text that is in memory, and short enough.</summary>
    internal InputText(string text) => Text = text;

    internal InputText(TextReader input)
    {
        var text = new StringBuilder();
        var buffer = ArrayPool<char>.Shared.Rent(1 << 16);
        int read;
        while (text.Length < ReferenceFormats.MaxCharacters && (read = input.Read(buffer)) > 0)
        {
            text.Append(buffer, 0, read);
        }

        ArrayPool<char>.Shared.Return(buffer);
        IsTooLong = text.Length > ReferenceFormats.MaxCharacters || input.Peek() >= 0;
        text.Length = Math.Min(text.Length, ReferenceFormats.MaxCharacters);
        Text = text.Length > 0 && text[0] == '\uFEFF' ? text.ToString(1, text.Length - 1) : text.ToString();
        if (IsTooLong)
        {
            Fault(Text.Length, ReadFaultCodes.TooLong, "A file has no more than 100 million characters; the rest was not read.");
        }
    }

    internal string Text { get; }

    internal bool IsTooLong { get; }

    internal ImmutableArray<ReadFault> Faults => [.. faults];

    /// <summary>The lines without their ends, each with the place of its first character.</summary>
    internal IEnumerable<(string Line, int At)> Lines()
    {
        for (var at = 0; at < Text.Length;)
        {
            var end = Text.AsSpan(at).IndexOfAny('\r', '\n');
            end = end < 0 ? Text.Length : at + end;
            yield return (Text[at..end], at);
            at = end + (end + 1 < Text.Length && Text[end] == '\r' && Text[end + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>Notes a fault at a place of the text.</summary>
    internal void Fault(int at, string code, string message)
    {
        var line = LineOf(at);
        faults.Add(new ReadFault(line, at - lineStarts![line - 1] + 1, code, message));
    }

    /// <summary>The line of a place of the text, from 1.</summary>
    internal int LineOf(int at)
    {
        lineStarts ??= LineStarts(Text);
        var line = Array.BinarySearch(lineStarts, at);
        return line < 0 ? ~line : line + 1;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                starts.Add(at + 1);
            }
        }

        return [.. starts];
    }
}
