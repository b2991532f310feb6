using System.Text;
using Annotations.Model.Sentences;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Annotations.Benchmarks;

/// <summary>How many megabytes of English prose a second are cut into sentences, on one thread.</summary>
[MemoryDiagnoser]
[Config(typeof(Throughput))]
public class SegmentationBenchmark
{
    private const int CorpusCharacters = 4 * 1024 * 1024;

    private string _text = "";

    [Params(TextSyntax.Plain, TextSyntax.Markdown)]
    public TextSyntax Syntax { get; set; }

    [GlobalSetup]
    public void BuildCorpus() => _text = Prose.Write(CorpusCharacters);

    [Benchmark]
    public int Segment() => Segmenter.Segment(_text, Syntax, "en").Count;

    private sealed class Throughput : ManualConfig
    {
        public Throughput() => AddColumn(new MegabytesPerSecond());
    }

    /// <summary>UTF-8 megabytes of the corpus over the mean time.</summary>
    private sealed class MegabytesPerSecond : IColumn
    {
        public string Id => nameof(MegabytesPerSecond);

        public string ColumnName => "MB/s";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => "UTF-8 megabytes a second";

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
            {
                return "?";
            }

            var megabytes = Encoding.UTF8.GetByteCount(Prose.Write(CorpusCharacters)) / 1e6;
            return (megabytes / (statistics.Mean / 1e9)).ToString("F0", System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
