namespace Annotations.Model.Sentences.Markdown;

/// <summary>Takes each row of a table for a sentence, but for the rule under its head.</summary>
internal static class TableRows
{
    public static void Scan(string text, TextSpan table, List<TextSpan> sentences)
    {
        for (var at = table.Start; at < table.End;)
        {
            var line = MarkdownLine.At(text, at);
            at = line.Next;
            if (!line.IsBlank && !LineForm.IsTableRule(line.Text(text)))
            {
                sentences.Add(line.Content);
            }
        }
    }
}
