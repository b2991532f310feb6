using System.Runtime.CompilerServices;

namespace Annotations.Citations.Tests.Conformance;

/// <summary>citation-js, which npm installs beside the other Node parts.</summary>
internal static class CitationJs
{
    /// <summary>Reads a file of the type that is its second argument, and prints CSL-JSON.</summary>
    internal const string Script = """
        const [modules, type] = process.argv.slice(1);
        const { Cite } = require(modules + '/@citation-js/core');
        require(modules + '/@citation-js/plugin-bibtex');
        require(modules + '/@citation-js/plugin-ris');
        const { data } = new Cite(require('fs').readFileSync(0, 'utf8'), { forceType: type });
        process.stdout.write(JSON.stringify(data, (key, value) => key.startsWith('_') ? undefined : value));
        """;

    internal static string ModulesOrSkip([CallerFilePath] string here = "")
    {
        var modules = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "node_modules"));
        if (!Directory.Exists(Path.Combine(modules, "@citation-js", "core")))
        {
            Assert.Skip("citation-js is not installed here (npm ci): what it understands of our files was not looked at.");
        }

        return modules;
    }
}
