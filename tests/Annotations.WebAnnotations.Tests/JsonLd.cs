using Annotations.LocalHost;
using Annotations.Testing.Programs;

namespace Annotations.WebAnnotations.Tests;

/// <summary>What other people's programs make of our documents: a JSON-LD processor (npm jsonld) and a parser of Turtle (npm n3). Contexts are those of the clone: nothing is fetched.</summary>
internal static class JsonLd
{
    private static readonly string Contexts = Path.Combine(RepositoryRoot.Find(), "src", "Annotations.WebAnnotations", "Contexts");

    private const string Script = """
        const jsonld = require(modules + '/jsonld');
        const { Parser, Writer } = require(modules + '/n3');
        const fs = require('fs');
        const known = { 'http://www.w3.org/ns/anno.jsonld': 'anno.json', 'http://www.w3.org/ns/ldp.jsonld': 'ldp.json' };
        const documentLoader = async url => {
          if (!known[url]) throw new Error('no context ' + url);
          return { contextUrl: null, documentUrl: url, document: JSON.parse(fs.readFileSync(input.contexts + '/' + known[url], 'utf8')) };
        };
        const canonize = (document, options) => jsonld.canonize(document, { algorithm: 'URDNA2015', format: 'application/n-quads', documentLoader, safe: false, ...options });
        const quads = turtle => new Promise((resolve, reject) => {
          const writer = new Writer({ format: 'N-Quads' });
          new Parser({ format: 'text/turtle' }).parse(turtle, (error, quad) => {
            if (error) reject(error);
            else if (quad) writer.addQuad(quad);
            else writer.end((failed, result) => failed ? reject(failed) : resolve(result));
          });
        });
        const one = async item => ({
          fromJson: item.json === null ? null : await canonize(JSON.parse(item.json)),
          fromTurtle: item.turtle === null ? null : await canonize(await quads(item.turtle), { inputFormat: 'application/n-quads' }),
        });
        // Documents of many parts that are alike take the canonical form too long.
        const unlessTooAlike = item => one(item).catch(error => { if (/deep iterations/i.test(String(error))) return { fromJson: null, fromTurtle: null }; throw error; });
        Promise.all(input.items.map(unlessTooAlike)).then(answer, error => { process.stderr.write(String(error && error.stack || error)); process.exitCode = 1; });
        """;

    /// <summary>The triples of documents, and of what is to be the same in Turtle, in canonical form (RDF Dataset Canonicalization).</summary>
    public static IReadOnlyList<Triples> Canonical(IEnumerable<(string? Json, string? Turtle)> items) =>
        NodeScript.Run<Triples[]>(Script, new { contexts = Contexts, items = items.Select(item => new { json = item.Json, turtle = item.Turtle }) });

    /// <summary>The triples of a document, a line each.</summary>
    public static string TriplesOf(string json) => Canonical([(json, null)])[0].FromJson!;

    internal sealed record Triples(string? FromJson, string? FromTurtle);
}
