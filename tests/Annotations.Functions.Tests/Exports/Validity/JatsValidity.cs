using System.Text.RegularExpressions;
using Annotations.LocalHost;
using Annotations.Testing.Programs;

namespace Annotations.Functions.Tests.Exports.Validity;

/// <summary>
/// The RELAX NG schema of JATS 1.2 (Archiving and Interchange, MathML 3), by libxml2. No package has that of 1.3, which takes all that 1.2 takes:
/// only the number of the version is another.
/// </summary>
internal static partial class JatsValidity
{
    private const string Schema = "JATS-archivearticle1-mathml3.rng";

    private const string Script = """
        const { validateXML } = require(modules + '/xmllint-wasm');
        validateXML({ xml: input.files, schema: [input.schema], preload: input.included, extension: 'relaxng', initialMemoryPages: 2048, maxMemoryPages: 16384 })
            .then(found => answer(found.errors.map(error => error.rawMessage)));
        """;

    public static IReadOnlyList<string> FaultsOf(IReadOnlyList<(string Name, string Text)> articles)
    {
        var folder = Path.Combine(RepositoryRoot.Find(), "node_modules", "texture-plugin-jats", "rng", "JATS-Archiving-1-2-MathML3-RNG");
        var schemas = Directory.EnumerateFiles(folder).Select(file => new { fileName = Path.GetFileName(file), contents = File.ReadAllText(file) }).ToList();
        return NodeScript.Run<string[]>(Script, new
        {
            schema = schemas.Single(schema => schema.fileName == Schema),
            included = schemas.Where(schema => schema.fileName != Schema),
            files = articles.Select((article, i) => new { fileName = $"{i}-{FileName().Replace(article.Name, "-")}.xml", contents = DocumentType().Replace(article.Text, "", 1).Replace("dtd-version=\"1.3\"", "dtd-version=\"1.2\"", StringComparison.Ordinal) }),
        });
    }

    [GeneratedRegex("<!DOCTYPE[^>]*>")]
    private static partial Regex DocumentType();

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex FileName();
}
