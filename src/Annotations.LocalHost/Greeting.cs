namespace Annotations.LocalHost;

/// <summary>What LocalHost prints when it is ready.</summary>
public static class Greeting
{
    /// <summary>The URL of the API and three calls to try; whoever starts LocalHost may wait for the line with the URL.</summary>
    public static string For(Uri api) => $"""

        Annotations is ready on {api}
        Press Ctrl-C to stop.

        Try, in another terminal:
          curl {api}essays
          curl {api}essays/mongolia-between-empires/sentences
          curl "{api}essays/mongolia-between-empires/export?format=bibtex"

        """;
}
