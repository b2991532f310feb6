using System.Globalization;
using System.Text.Json;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Archives;

/// <summary>Makes an essay and a history of it out of numbers: each is something that somebody does, or tries to.</summary>
internal sealed class RandomHistory(HttpClient http, string essay)
{
    private static readonly string[] Words =
    [
        "Which river?", "Граница была «так».", "ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ", "نهر خالخين", "ノモンハン事件。", "𐐷 and 😀", "=HYPERLINK(\"x\")", "a \\ b \"c\" <i>&amp;</i>", "tab\there\nand *there*", "line\u2028separator \u200F", "e\u0301 é",
    ];

    /// <summary>Two texts that are replaced, a source that is deleted and added again, then all there is, many times over.</summary>
    public static readonly IEnumerable<int> OfEverything = [11 + (12 * 2), 11 + (12 * 4), 10 + (12 * 4), 9 + (12 * 12), 10 + (12 * 4), 9 + (12 * 24), .. Enumerable.Range(0, 144).Select(number => (number * 7 % 12) + (12 * number))];

    private static readonly string[] Scholars = ["ada", "bela", "ceren", "eve+editor"];

    private static readonly string?[] Licences = [null, "CC-BY-4.0", null, "http://rightsstatements.org/vocab/InC/1.0/", "https://example.org/условия?a='b'&c"];

    private static readonly string[] Roles = ["reader", "scholar", "editor", "owner"];

    private static readonly string[] Families = ["Жуков", "Coox", "小松原"];

    private readonly List<string> annotations = [];
    private readonly List<string> sources = [];
    private readonly List<string> plain = [];
    private int made;

    public async Task RunAsync(int partitions, IEnumerable<int> numbers)
    {
        await PutAsync(new { title = "Steppe", language = "en", text = TextOf(0), partitions });
        var step = 0;
        foreach (var number in numbers)
        {
            await StepAsync(number, step++);
            await BesideAsync(number);
        }
    }

    private ApiClient By(int number) => new(http, Scholars[number % Scholars.Length]);

    private ApiClient Editor => new(http, "eve+editor");

    private Task StepAsync(int number, int step)
    {
        var rest = number / 12;
        return (number % 12) switch
        {
            0 => AnnotateAsync(rest, new { sentence = SentenceOf(rest), throughSentence = ThroughOf(rest), kind = "question", body = WordsOf(rest), tags = TagsOf(rest), rights = LicenceOf(rest) }),
            1 => AnnotateAsync(rest, new { quote = "the border", kind = "evidence", body = WordsOf(rest), language = "mn", tags = TagsOf(rest), sources = new[] { New(rest) } }),
            2 when sources.Count > 0 => AnnotateAsync(rest, new { sentence = SentenceOf(rest), kind = "context", body = WordsOf(rest), sources = new[] { Known(rest) } }),
            3 when sources.Count > 0 => AnnotateAsync(rest, new { dispute = "rebuts", body = WordsOf(rest), sources = new[] { Known(rest) } }, $"sentences/{SentenceOf(rest)}/counter-claims"),
            4 or 5 when sources.Count > 0 && annotations.Count > 0 => AnnotateAsync(rest, new { dispute = "undercuts", body = WordsOf(rest), sources = new[] { Known(rest) } }, $"annotations/{Some(annotations, rest)}/counter-claims"),
            6 when annotations.Count > 0 => ChangeAsync($"annotations/{Some(annotations, rest)}", new { kind = "question", body = WordsOf(rest), tags = TagsOf(rest / 2), rights = LicenceOf(rest / 3) }),
            7 when annotations.Count > 0 => DeleteAsync($"annotations/{Some(annotations, rest)}"),
            8 when annotations.Count > 0 => RestoreAsync(Some(annotations, rest)),
            9 when sources.Count > 0 => rest / 12 % 2 == 0 ? ChangeAsync($"sources/{Some(sources, rest)}", BookOf(rest)) : DeleteAsync($"sources/{Some(sources, rest)}"),
            10 => AddSourceAsync(rest),
            11 => rest % 2 == 0 ? ReviseAsync(rest, step) : ImportAsync(rest),
            _ => AddSourceAsync(rest),
        };
    }

    /// <summary>What is not about the essay's own annotations and sources alone. Five and twelve have no common factor: each meets each.</summary>
    private Task BesideAsync(int number)
    {
        var rest = number / 5;
        return (number % 5) switch
        {
            0 when annotations.Count > 0 => FlagAsync(Some(annotations, rest), rest),
            1 when annotations.Count > 0 => DecideAsync(Some(annotations, rest), rest),
            2 when plain.Count > 0 && rest % 3 > 0 => rest % 3 == 1 ? ChangePlainAsync(Some(plain, rest), rest) : DeletePlainAsync(Some(plain, rest)),
            3 => PostPlainAsync(rest),
            4 => SetMemberAsync(rest),
            _ => Task.CompletedTask,
        };
    }

    private async Task FlagAsync(string annotation, int number) =>
        Sound(await By(number).PostAsync($"{essay}/annotations/{annotation}/flags", new { reason = WordsOf(number) }));

    private async Task DecideAsync(string annotation, int number)
    {
        var etag = await ETagAsync($"annotations/{annotation}");
        var (what, body) = (number % 3) switch { 0 => ("dismiss", new { reason = WordsOf(number) }), 1 => ("hide", new { reason = WordsOf(number) }), _ => ("show", null) };
        if (etag is not null) Sound(await Editor.SendAsync(HttpMethod.Post, $"{essay}/annotations/{annotation}/{what}", body, etag));
    }

    private async Task PostPlainAsync(int number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"w3c/{essay}/plain/") { Content = System.Net.Http.Json.JsonContent.Create(PlainOf(number)) };
        request.Headers.Authorization = new("Bearer", $"dev-{Scholars[number % Scholars.Length]}");
        if (number % 2 == 0) request.Headers.Add("Slug", $"note {number % 3}");
        using var response = await http.SendAsync(request);
        Assert.Equal(201, (int)response.StatusCode);
        plain.Add(response.Headers.Location!.ToString().Split('/')[^1]);
    }

    private async Task ChangePlainAsync(string name, int number) => Sound(await Editor.PutAsync($"w3c/{essay}/plain/{name}", PlainOf(number)));

    private async Task DeletePlainAsync(string name) => Sound(await Editor.DeleteAsync($"w3c/{essay}/plain/{name}", ifMatch: null));

    private async Task SetMemberAsync(int number)
    {
        var (members, etag) = ($"{essay}/members/scholar-{number % 3}", (await Editor.GetAsync(essay)).ETag);
        Sound(number % 4 == 0 ? await Editor.DeleteAsync(members, etag) : await Editor.PutAsync(members, new { role = Roles[number % Roles.Length] }, etag));
    }

    private static Dictionary<string, object> PlainOf(int number) => new()
    {
        ["@context"] = "http://www.w3.org/ns/anno.jsonld", ["type"] = "Annotation", ["bodyValue"] = WordsOf(number), ["target"] = "http://www.example.com/index.html",
    };

    private async Task AnnotateAsync(int number, object body, string to = "annotations")
    {
        var answer = Sound(await By(number).PostAsync($"{essay}/{to}?duplicates=allow", body));
        if (answer.Status != 201) return;
        annotations.Add(answer.Id);
        foreach (var source in answer.Json.GetProperty("sources").EnumerateArray()) sources.Add(source.GetProperty("source").GetString()!);
    }

    private async Task AddSourceAsync(int number)
    {
        var answer = Sound(await By(number).PostAsync($"{essay}/sources?duplicates=allow", BookOf(number)));
        if (answer.Status == 201) sources.Add(answer.Id);
    }

    private async Task ChangeAsync(string what, object body)
    {
        if (await ETagAsync(what) is { } etag) Sound(await Editor.PutAsync($"{essay}/{what}?duplicates=allow", body, etag));
    }

    private async Task DeleteAsync(string what)
    {
        if (await ETagAsync(what) is { } etag) Sound(await Editor.DeleteAsync($"{essay}/{what}", etag));
    }

    private async Task RestoreAsync(string annotation)
    {
        var gone = await Editor.GetAsync($"{essay}/annotations/{annotation}");
        if (gone.Status == 410) Sound(await Editor.SendAsync(HttpMethod.Post, $"{essay}/annotations/{annotation}/restore", ifMatch: gone.Json.GetProperty("currentETag").GetString()));
    }

    private async Task ReviseAsync(int number, int step)
    {
        var etag = (await Editor.GetAsync(essay)).ETag;
        var citation = number % 3 == 0 ? (object?)new { type = "webpage", title = WordsOf(number), author = new[] { new { family = "Bat", given = "Bold", ORCID = "https://orcid.org/0000-0002-1825-0097" } } } : null;
        Sound(await Editor.PutAsync(essay, new { title = $"Steppe {step}", text = TextOf(number % 4), format = number % 5 == 0 ? "text/markdown" : "text/plain", citation, policy = PolicyOf(number) }, etag));
    }

    /// <summary>Work with a date of its own, and of an age that is not kept with it.</summary>
    private async Task ImportAsync(int number)
    {
        var id = $"s1-{number:x8}00007000800000000000{made++:x4}";
        var line = JsonSerializer.Serialize(new
        {
            id, sentence = "s1", kind = "question", body = WordsOf(number), revision = 1 + (number % 3), creator = new { id = "old", name = "Old hand" }, created = "1999-12-31T23:59:59.1234567Z", modified = "2001-01-01T00:00:00Z",
        });
        var report = Sound(await Editor.ImportAsync($"{essay}/annotations/import", line));
        if (report.Lines[0].GetProperty("outcome").GetString() == "created") annotations.Add(id);
    }

    private async Task PutAsync(object body) => Assert.Equal(201, Sound(await Editor.PutAsync(essay, body)).Status);

    private async Task<string?> ETagAsync(string what) => (await Editor.GetAsync($"{essay}/{what}")).ETag;

    private static ApiAnswer Sound(ApiAnswer answer)
    {
        Assert.InRange(answer.Status, 200, 499);
        return answer;
    }

    private static string Some(List<string> items, int number) => items[number % items.Count];

    private object Known(int number) => new { source = Some(sources, number), locator = "12–13", label = number % 2 == 0 ? "page" : "folio", quotation = WordsOf(number + 3), relation = number % 3 == 0 ? "disputes" : "mentions" };

    private static object New(int number) => new { reference = BookOf(number), locator = "4" };

    /// <summary>Of a few works only, so that ids are given again after a deletion, and duplicates are many.</summary>
    private static Dictionary<string, object> BookOf(int number)
    {
        var book = new Dictionary<string, object>
        {
            ["type"] = "book",
            ["title"] = $"Book {number % 5}",
            ["author"] = new[] { new { family = Families[number % Families.Length], given = "A." } },
            ["issued"] = new Dictionary<string, object> { ["date-parts"] = new[] { new[] { 1939 + (number % 3) } } },
            ["custom"] = new { fond = "32113", x = WordsOf(number) },
        };
        if (number % 4 == 0) book["DOI"] = $"10.1000/{number % 3}";
        return book;
    }

    private static string SentenceOf(int number) => string.Create(CultureInfo.InvariantCulture, $"s{1 + (number % 3)}");

    private static string? ThroughOf(int number) => number % 4 == 0 ? "s3" : null;

    private static string[] TagsOf(int number) => number % 3 == 0 ? [] : [Words[number % Words.Length].Replace('\n', ' '), "river"];

    private static string? LicenceOf(int number) => Licences[number % Licences.Length];

    /// <summary>Takes whatever else comes, and gives some of it a licence.</summary>
    private static object? PolicyOf(int number) => (number % 4) switch
    {
        1 => new { licences = Licences.OfType<string>(), defaultLicence = "CC-BY-4.0" },
        3 => new { defaultLicence = "CC0" },
        _ => null,
    };

    private static string WordsOf(int number) => Words[number % Words.Length];

    private static string TextOf(int number) =>
        string.Concat(Enumerable.Range(0, 1 + number).Select(part => $"# Part {part}\n\nThe river was the border. The steppe had {WordsOf(part)} Both sides drew maps.\n\n"))
        + string.Concat(Enumerable.Range(0, 30).Select(sentence => $"This is sentence {sentence} of them. "));
}
