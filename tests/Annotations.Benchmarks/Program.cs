using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Annotations.Benchmarks.SegmentationBenchmark).Assembly).Run(args);
