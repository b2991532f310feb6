using Annotations.Benchmarks;
using Annotations.Benchmarks.Bulk;
using Annotations.Benchmarks.Compare;
using Annotations.Benchmarks.Csl;
using Annotations.Benchmarks.References;
using BenchmarkDotNet.Running;

if (args is ["bulk", var count]) await BulkRun.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
else if (args is ["references", var entries]) ReferencesRun.Run(int.Parse(entries, System.Globalization.CultureInfo.InvariantCulture));
else if (args is ["csl", var references]) CslRun.Run(int.Parse(references, System.Globalization.CultureInfo.InvariantCulture));
else if (args is ["compare", ..]) CompareRun.Run(CompareOptions.Read(args.AsSpan(1)));
else if (args is ["csl-cold", var coldStyle, var coldLocale, var coldInput]) OurProcessor.RunCold(coldStyle, coldLocale, coldInput);
else if (args is ["csl-passes", var style, var locale, var input]) OurProcessor.RunPasses(style, locale, input);
else BenchmarkSwitcher.FromAssembly(typeof(SegmentationBenchmark).Assembly).Run(args);
