using System.Diagnostics;
using System.Globalization;

namespace Annotations.Benchmarks.Csl;

/// <summary>
/// Items per second of the citation processor in four styles on one core, with citeproc-js and pandoc (where
/// installed) on the same references and the same core: each reference cited once, then the bibliography.
/// </summary>
internal sealed class CslRun : IDisposable
{
    private static readonly string[] Styles = ["chicago-author-date", "apa", "modern-language-association", "ieee"];

    /// <summary>How many references citeproc-js is given at most: with ten times as many it takes minutes for a pass.</summary>
    private const int MostForCiteprocJs = 1_000;

    private readonly StyleAssets package = new();
    private readonly DirectoryInfo files = Directory.CreateTempSubdirectory("csl-benchmark");

    /// <summary>Runs with 1,000 references, and with so many.</summary>
    internal static void Run(int count)
    {
        using var run = new CslRun();
        var few = run.References(MostForCiteprocJs);
        run.Start(Programs.Self, "as it runs", few);
        if (ReadyToRun.Publish(run.files) is { } published)
        {
            run.Start(published, "ahead, as the deployed service is", few);
        }

        TakeOneCore();
        Write($"On one core, each warmed for {Passes.WarmUp.TotalSeconds:0} s, then the median of {Passes.Measured} passes; citeproc-js with {MostForCiteprocJs} references at most; pandoc as a process, once.");
        foreach (var size in new[] { MostForCiteprocJs, count }.Distinct())
        {
            foreach (var style in Styles)
            {
                run.Compare(style, size);
            }
        }
    }

    public void Dispose() => files.Delete(recursive: true);

    /// <summary>Processes that are started later take the same core.</summary>
    private static void TakeOneCore()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var process = Process.GetCurrentProcess();
            process.ProcessorAffinity = 1;
        }
    }

    /// <summary>From a style's text to the first citation of a new process.</summary>
    private void Start(string program, string compiled, string input)
    {
        Write($"Style to first citation in a new process, compiled {compiled}:");
        foreach (var style in Styles.Append("chicago-note-bibliography"))
        {
            var cold = OurProcessor.Cold(program, package, style, input);
            var (clock, processor) = (cold.Select(one => one[0]).ToArray(), cold.Select(one => one[1]).ToArray());
            Write($"  {style}: {Passes.Median(clock):0} ms in the middle of {cold.Length}, {clock.Max():0} ms at worst; {Passes.Median(processor):0} ms of processor time, {cold[0][2]:0} methods compiled");
        }
    }

    private string References(int count)
    {
        var file = Path.Combine(files.FullName, $"references-{count}.json");
        File.WriteAllText(file, SampleReferences.Json(count));
        return file;
    }

    private void Compare(string style, int count)
    {
        var input = References(count);
        var ours = count / OurProcessor.Seconds(package, style, input);
        Write($"{style}: {count} references; {ours:0} items/s");
        if (count <= MostForCiteprocJs)
        {
            Report("citeproc-js", OtherProcessors.CiteprocJs(package, style, input), count, ours);
        }

        var pandoc = OtherProcessors.Pandoc(style, input, Enumerable.Range(0, count).Select(SampleReferences.IdOf));
        Report("pandoc", pandoc?.Seconds, count, ours);
        Write($"    with {pandoc?.StartUp:0.00} s of start-up, measured with no references and taken off");
    }

    private static void Report(string other, double? seconds, int count, double ours)
    {
        if (seconds is { } time)
        {
            Write($"  {other}: {count / time:0} items/s; ratio {ours * time / count:0.0}");
        }
        else
        {
            Write($"  {other}: not installed here");
        }
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
