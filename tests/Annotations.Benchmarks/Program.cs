using Annotations.Benchmarks;
using Annotations.Benchmarks.Archives;
using Annotations.Benchmarks.Bulk;
using Annotations.Benchmarks.ColdStart;
using Annotations.Benchmarks.Compare;
using Annotations.Benchmarks.Csl;
using Annotations.Benchmarks.Exports;
using Annotations.Benchmarks.References;
using BenchmarkDotNet.Running;

if (args is ["bulk", var count]) await BulkRun.RunAsync(Count(count));
else if (args is ["archive", var inArchive]) await ArchiveRun.RunAsync(Count(inArchive));
else if (args is ["coldstart", var starts, .. var others]) await ColdStartRun.RunAsync(Count(starts), others);
else if (args is ["exports", var sentences, var annotations, var sources, .. var only]) await ExportsRun.RunAsync(sentences, annotations, sources, only.FirstOrDefault(""));
else if (args is ["export", var query, var ofSentences, var ofAnnotations, var ofSources, var storage]) await ExportsRun.RunOneAsync(query, Count(ofSentences), Count(ofAnnotations), Count(ofSources), storage);
else if (args is ["references", var entries]) ReferencesRun.Run(Count(entries));
else if (args is ["csl", var references]) CslRun.Run(Count(references));
else if (args is ["compare", ..]) CompareRun.Run(CompareOptions.Read(args.AsSpan(1)));
else if (args is ["csl-cold", var coldStyle, var coldLocale, var coldInput]) OurProcessor.RunCold(coldStyle, coldLocale, coldInput);
else if (args is ["csl-passes", var style, var locale, var input]) OurProcessor.RunPasses(style, locale, input);
else BenchmarkSwitcher.FromAssembly(typeof(SegmentationBenchmark).Assembly).Run(args);

static int Count(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
