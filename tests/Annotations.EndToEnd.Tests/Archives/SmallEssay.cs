using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Archives;

/// <summary>An essay with a changed question, evidence from one source, and a counter-claim against that: one of each thing that an archive has.</summary>
internal static class SmallEssay
{
    public static async Task PutAsync(HttpClient http, string essay)
    {
        var ada = new ApiClient(http, "ada");
        await ada.PutAsync(essay, new { title = "Steppe", language = "en", text = "The river was the border. The steppe had none. Both sides drew maps.\n\nThe maps did not agree." });
        var question = await ada.PostAsync($"{essay}/annotations", new { sentence = "s1", kind = "question", body = "Who?" });
        await ada.PutAsync($"{essay}/annotations/{question.Id}", new { kind = "question", body = "Which?" }, question.ETag);
        var book = new { id = "one", type = "book", title = "One" };
        var evidence = await ada.PostAsync($"{essay}/annotations", new { quote = "The steppe", kind = "evidence", body = "So it is.", sources = new[] { new { reference = book } } });
        var source = evidence.Json.GetProperty("sources")[0].GetProperty("source").GetString();
        await new ApiClient(http, "bela").PostAsync($"{essay}/annotations/{evidence.Id}/counter-claims", new { dispute = "rebuts", body = "No.", sources = new[] { new { source } } });
    }
}
