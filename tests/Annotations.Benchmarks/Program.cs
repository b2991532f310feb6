using Annotations.Benchmarks;
using Annotations.Benchmarks.Bulk;
using BenchmarkDotNet.Running;

if (args is ["bulk", var count]) await BulkRun.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
else BenchmarkSwitcher.FromAssembly(typeof(SegmentationBenchmark).Assembly).Run(args);
