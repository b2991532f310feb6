using System.Text;
using System.Text.Json.Nodes;

namespace Annotations.WebAnnotations.Turtle;

/// <summary>Writes documents in Turtle (RDF 1.1 Turtle, W3C Recommendation of 2014).</summary>
public static class TurtleWriter
{
    private static readonly (string Prefix, string Iri)[] Prefixes =
    [
        ("oa", "http://www.w3.org/ns/oa#"),
        ("as", "http://www.w3.org/ns/activitystreams#"),
        ("ldp", "http://www.w3.org/ns/ldp#"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("dcterms", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>The document in Turtle; null where it uses a context that is not known here, so that something of it would be lost.</summary>
    public static string? Write(JsonObject document)
    {
        var reader = new TripleReader();
        var triples = reader.Read(document);
        if (reader.IsIncomplete) return null;
        var turtle = new StringBuilder();
        foreach (var (prefix, iri) in Prefixes) turtle.Append("@prefix ").Append(prefix).Append(": <").Append(iri).Append("> .\n");
        foreach (var subject in triples.GroupBy(triple => triple.Subject))
        {
            turtle.Append('\n').Append(subject.Key);
            turtle.AppendJoin(" ;", subject.Select(triple => $"\n    {Verb(triple.Predicate)} {Shortened(triple.Object)}")).Append(" .\n");
        }

        return turtle.ToString();
    }

    private static string Verb(string predicate) => predicate == "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>" ? "a" : Shortened(predicate);

    /// <summary>With a prefix where what is left is a plain word; a literal and its type stay as they are.</summary>
    private static string Shortened(string term)
    {
        if (!term.StartsWith('<')) return term;
        foreach (var (prefix, iri) in Prefixes)
        {
            if (term.AsSpan(1).StartsWith(iri) && term.AsSpan(iri.Length + 1).TrimEnd('>') is { IsEmpty: false } rest && !rest.ContainsAnyExcept(Letters)) return $"{prefix}:{rest}";
        }

        return term;
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
