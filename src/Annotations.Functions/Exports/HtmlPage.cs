using System.Net;

namespace Annotations.Functions.Exports;

/// <summary>A bibliography as a page of its own: readable in both colour schemes, printable, without scripts.</summary>
internal static class HtmlPage
{
    private const string Css = """
        :root { color-scheme: light dark }
        body { max-width: 45em; margin: 2em auto; padding: 0 1em; font: 1rem/1.5 Georgia, serif }
        .csl-entry { margin-bottom: .75em; padding-left: 2em; text-indent: -2em }
        .csl-left-margin, .csl-right-inline { display: inline; text-indent: 0 }
        """;

    /// <param name="writeBody">Writes markup, with what users wrote escaped in it.</param>
    /// <param name="head">Further elements of the page's head.</param>
    public static void Write(string title, string language, TextWriter output, Action<TextWriter> writeBody, string head = "")
    {
        output.Write(
            $"""
             <!DOCTYPE html>
             <html lang="{WebUtility.HtmlEncode(language)}">
             <head>
             <meta charset="utf-8">
             <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
             <meta name="viewport" content="width=device-width">
             <title>{WebUtility.HtmlEncode(title)}</title>
             {head}
             <style>
             {Css}
             </style>
             </head>
             <body>
             <main>
             <h1>{WebUtility.HtmlEncode(title)}</h1>

             """);
        writeBody(output);
        output.Write("\n</main>\n</body>\n</html>\n");
    }
}
