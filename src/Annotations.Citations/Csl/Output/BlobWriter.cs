using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Csl.Output;

/// <summary>Writes blobs in a format, one after another; its room for pieces and text serves them all.</summary>
internal sealed class BlobWriter
{
    private readonly Flattening flattening;
    private readonly Punctuation punctuation;
    private readonly PieceWriter writer;

    internal BlobWriter(MergedLocale locale, QuoteMarks marks, IOutputFormat format)
    {
        flattening = new Flattening(marks, locale.IsPunctuationInQuote);
        punctuation = new Punctuation(flattening.Pieces, locale.IsPunctuationInQuote);
        writer = new PieceWriter(locale, format);
    }

    /// <summary>The blob's output; empty when there is no blob.</summary>
    internal string Write(Blob? blob)
    {
        if (blob is null)
        {
            return string.Empty;
        }

        flattening.Pieces.Clear();
        flattening.Append(blob);
        punctuation.Apply();
        return writer.Write(flattening.Pieces);
    }
}
