using System.Text;

namespace Annotations.Citations.Csl.Output;

/// <summary>What a blob says, formats left out: for comparing.</summary>
internal static class PlainText
{
    internal static string Of(Blob blob)
    {
        if (blob is { Text: { } text, Parts: null, Prefix.Length: 0, Suffix.Length: 0 })
        {
            return text;
        }

        var output = new StringBuilder();
        Append(output, blob);
        return output.ToString();
    }

    internal static void Append(StringBuilder output, Blob blob)
    {
        output.Append(blob.Prefix).Append(blob.Text);
        for (var i = 0; i < (blob.Parts?.Count ?? 0); i++)
        {
            output.Append(i > 0 ? blob.Delimiter : string.Empty);
            Append(output, blob.Parts![i]);
        }

        output.Append(blob.Suffix);
    }
}
