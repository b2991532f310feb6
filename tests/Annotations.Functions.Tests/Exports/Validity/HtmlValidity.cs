using Annotations.Testing.Programs;

namespace Annotations.Functions.Tests.Exports.Validity;

/// <summary>html-validate: the content models of HTML, and what it knows of WCAG 2.2.</summary>
internal static class HtmlValidity
{
    private const string Script = """
        const { HtmlValidate, StaticConfigLoader } = require(modules + '/html-validate');
        // Switched off is what is a matter of taste. An essay's headings are its author's.
        const off = Object.fromEntries(['no-inline-style', 'long-title', 'no-trailing-whitespace', 'heading-level', 'prefer-native-element'].map(rule => [rule, 'off']));
        const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended', 'html-validate:a11y'], rules: off }));
        (async () => {
            const faults = [];
            for (const { name, text } of input) {
                const report = await validator.validateString(text);
                for (const result of report.results) for (const fault of result.messages) faults.push(`${name}:${fault.line}: ${fault.ruleId}: ${fault.message}`);
            }
            answer(faults);
        })();
        """;

    public static IReadOnlyList<string> FaultsOf(IReadOnlyList<(string Name, string Text)> pages) =>
        NodeScript.Run<string[]>(Script, pages.Select(page => new { name = page.Name, text = page.Text }));
}
