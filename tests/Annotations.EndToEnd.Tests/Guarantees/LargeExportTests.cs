using System.Globalization;
using System.Text;
using Annotations.Testing;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Guarantees;

/// <summary>An essay about which more was said than the service has memory for: in UTF-16, which .NET's strings are, 90 MB.</summary>
public sealed class LargeExportTests : IDisposable
{
    private const string Essay = "essays/steppe";
    private const int Sentences = 400;
    private const int Annotations = 3_000;
    private const int Characters = 15_000;
    private const int PerImport = 500;

    /// <summary>Of 120,000 characters each; archives have them.</summary>
    private const int PlainAnnotations = 300;

    /// <summary>The most that the service may have in memory, in bytes, of which it takes some 30 million at rest: whoever wants more gets an exception.</summary>
    private const string HeapLimit = "0x6000000";

    private readonly TemporaryFolder data = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task IsExportedInEveryFormatWithoutBeingHeldInMemory()
    {
        await using var service = await LocalHostProcess.StartAsync(data.Path, environment: new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = HeapLimit, ["DOTNET_gcServer"] = "0" });
        await FillAsync(service);

        var lengths = new Dictionary<string, long>();
        foreach (var query in Queries) lengths[query] = await LengthOfAsync(service, query);

        Assert.All(lengths.Where(export => !IsZip(export.Key)), export => Assert.InRange(export.Value, (long)Annotations * Characters, 4L * Annotations * Characters));
        Assert.All(lengths.Where(export => IsZip(export.Key)), export => Assert.NotEqual(0, export.Value));
    }

    private static string Text => string.Concat(Enumerable.Range(1, Sentences).Select(number => string.Create(CultureInfo.InvariantCulture, $"This is sentence {number}.{(number % 8 == 0 ? "\n\n" : " ")}")));

    private static IEnumerable<string> Queries =>
    [
        .. ((string[])["html", "markdown", "latex", "docx", "tei", "jats"]).Select(format => $"document=edition&format={format}"),
        .. ((string[])["html", "markdown", "docx", "tei"]).Select(format => $"document=annotated-bibliography&format={format}"),
        .. ((string[])["ndjson", "csv", "jsonld"]).Select(format => $"document=annotations&format={format}"),
        "document=archive&format=ro-crate",
    ];

    private static bool IsZip(string query) => query.EndsWith("latex", StringComparison.Ordinal) || query.EndsWith("docx", StringComparison.Ordinal) || query.EndsWith("ro-crate", StringComparison.Ordinal);

    private static async Task FillAsync(LocalHostProcess service)
    {
        var ada = new ApiClient(service.Client, "ada");
        Assert.Equal(201, (await ada.PutAsync(Essay, new { title = "Steppe", text = Text })).Status);
        await ada.PostAsync($"{Essay}/sources", new { id = "coox1985", type = "book", title = "Nomonhan" });
        for (var first = 0; first < Annotations; first += PerImport)
        {
            var report = await ada.ImportAsync($"{Essay}/annotations/import", Lines(first));
            Assert.All(report.Lines, line => Assert.Equal("created", line.GetProperty("outcome").GetString()));
        }

        var document = new Dictionary<string, string> { ["@context"] = "http://www.w3.org/ns/anno.jsonld", ["type"] = "Annotation", ["bodyValue"] = new string('o', Characters * 8), ["target"] = "http://www.example.com/index.html" };
        for (var i = 0; i < PlainAnnotations; i++) Assert.Equal(201, (await ada.PostAsync($"w3c/{Essay}/plain/", document)).Status);
    }

    private static string Lines(int first)
    {
        var lines = new StringBuilder();
        for (var i = first; i < first + PerImport; i++)
        {
            // Words that do not repeat, as those of scholars do not: a zip archive of them is not small.
            var random = new Random(i);
            var body = string.Join(' ', Enumerable.Range(0, Characters / 10).Select(_ => random.Next(100_000_000, 1_000_000_000).ToString(CultureInfo.InvariantCulture)));
            lines.Append(CultureInfo.InvariantCulture, $$"""{"sentence":"s{{1 + (i % Sentences)}}","kind":"evidence","body":"{{body}}.","sources":[{"source":"coox1985"}]}""").Append('\n');
        }

        return lines.ToString();
    }

    private static async Task<long> LengthOfAsync(LocalHostProcess service, string query)
    {
        using var answer = await service.Client.GetAsync(new Uri($"{Essay}/export?{query}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{query}: {(int)answer.StatusCode}\n{service.Output}");
        await using var body = await answer.Content.ReadAsStreamAsync(Cancel);
        var (length, buffer) = (0L, new byte[1 << 16]);
        for (int read; (read = await body.ReadAsync(buffer, Cancel)) > 0;) length += read;
        Assert.Equal(answer.Content.Headers.ContentLength, length);
        return length;
    }
}
