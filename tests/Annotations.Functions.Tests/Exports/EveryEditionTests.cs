using Annotations.Editions;
using Annotations.Functions.Tests.Exports.Validity;

namespace Annotations.Functions.Tests.Exports;

/// <summary>Every document in each of its formats, of every scope, with every filter, is valid.</summary>
public sealed class EveryEditionTests : IDisposable
{
    private static readonly string[] Scopes = ["", "&sentence=s1", "&sentence=s3&throughSentence=s4", "&sentence=s5", $"&annotation={SampleEdition.Annotations[1].Id}", "&creator=bela", "&creator=nobody"];

    private static readonly string[] Filters = ["", "&kind=evidence", "&tag=maps", "&kind=question&tag=none"];

    private readonly TestApi api = SampleEdition.Api().Having(SampleEdition.Annotations[1]);

    public static TheoryData<string, string> Documents => new(
        from document in new[] { "edition", "annotated-bibliography" }
        from writer in EditionFormats.Writers
        select (document, writer.Format));

    public void Dispose() => api.Dispose();

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task IsValidOfEveryScopeAndWithEveryFilter(string document, string format)
    {
        var files = new List<(string Name, byte[] Body)>();
        foreach (var scope in Scopes)
        {
            foreach (var filter in Filters)
            {
                var answer = await api.SendAsync(Get($"essays/nomonhan/export?document={document}&format={format}{scope}{filter}"));
                Assert.True(answer.Status == 200, $"{scope}{filter}: {answer.Status} {answer.Text}");
                files.Add(($"{scope}{filter}", answer.Body));
            }
        }

        EditionValidity.AssertAll(format, files);
    }
}
