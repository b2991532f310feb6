using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;

namespace Annotations.Benchmarks.Csl;

/// <summary>Runs our processor in processes of its own, as the others are run.</summary>
internal static class OurProcessor
{
    private const int ColdProcesses = 20;

    /// <summary>
    /// From a style's text to its first citation where nothing has been formatted yet: milliseconds by the clock, milliseconds of
    /// processor time, and methods compiled meanwhile, of each of some processes.
    /// </summary>
    /// <param name="program">This program, compiled in one way or another.</param>
    internal static double[][] Cold(string program, StyleAssets package, string style, string input) =>
        [.. Enumerable.Range(0, ColdProcesses).Select(_ => Start(program, "csl-cold", package, style, input))];

    /// <summary>Seconds of the median pass.</summary>
    internal static double Seconds(StyleAssets package, string style, string input) => Passes.Median(Start(Programs.Self, "csl-passes", package, style, input));

    /// <summary>What the process does that <see cref="Cold"/> starts; locale and references are there before.</summary>
    internal static void RunCold(string tree, string locale, string input)
    {
        var (text, locales, references) = (File.ReadAllBytes(tree), OneLocale.Read(locale), CslJsonReader.ReadDocument(File.ReadAllBytes(input)).References);

        var (processor, methods) = (Environment.CpuUsage.TotalTime, JitInfo.GetCompiledMethodCount());
        var watch = Stopwatch.StartNew();
        new CitationProcessor(Style.ParseJson(text).Style!, locales, references.Take(1)).Cite(new Citation([new Cite(references[0].Id)]));
        var clock = watch.Elapsed.TotalMilliseconds;
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{clock} {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds} {JitInfo.GetCompiledMethodCount() - methods}"));
    }

    /// <summary>What the process does that <see cref="Seconds"/> starts: every reference cited once, then the bibliography, again and again.</summary>
    internal static void RunPasses(string tree, string locale, string input)
    {
        var (style, locales, references) = (Style.ParseJson(File.ReadAllBytes(tree)).Style!, OneLocale.Read(locale), CslJsonReader.ReadDocument(File.ReadAllBytes(input)).References);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Passes.WarmUp;)
        {
            Pass();
        }

        Console.Write(string.Join(' ', Enumerable.Range(0, Passes.Measured).Select(_ => Pass().ToString(CultureInfo.InvariantCulture))));

        double Pass()
        {
            var watch = Stopwatch.StartNew();
            var processor = new CitationProcessor(style, locales, references);
            processor.Cite([.. references.Select(reference => new Citation([new Cite(reference.Id)]))]);
            _ = processor.Bibliography();
            return watch.Elapsed.TotalSeconds;
        }
    }

    private static double[] Start(string program, string command, StyleAssets package, string style, string input)
    {
        var tree = Path.ChangeExtension(input, style + ".csljson");
        var locale = Path.ChangeExtension(input, "en-US.csljson");
        File.WriteAllBytes(tree, package.Style(style));
        File.WriteAllBytes(locale, package.LocaleTree("en-US"));
        return Passes.Read(Programs.RunSelf(program, command, tree, locale, input)!);
    }

    private sealed class OneLocale(Locale locale) : ILocaleSource
    {
        internal static OneLocale Read(string file) => new(Locale.ParseJson(File.ReadAllBytes(file)).Locale!);

        public Locale? Find(string language) => language == locale.Language ? locale : null;
    }
}
