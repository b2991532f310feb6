using System.Text;

namespace Annotations.EndToEnd.Tests.OpenApi.Recording;

/// <summary>What can go wrong with single operations, in an essay with what <see cref="ProblemWalk"/> puts into it.</summary>
internal static class OddCases
{
    private const string Cite = """{"sentence":"s1","kind":"evidence","body":"See there.","sources":[{"SOURCE"}]}""";
    private const string Unknown = "\"source\":\"nothing\"";
    private const string Same = """ "reference":{"type":"book","title":"Nomonhan: Japan against Russia, 1939","author":[{"family":"Coox","given":"Alvin D."}],"issued":{"date-parts":[[1985]]},"note":"Again"}""";
    private const string SameId = """ "reference":{"id":"coox1985nomonhan","type":"book","title":"Something else altogether"}""";
    private const string Web = """{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","motivation":"questioning","body":{"type":"TextualBody","value":"Who?"},"target":"TARGET"}""";

    public static IEnumerable<Provocation> All(DescribedApi api, IReadOnlyDictionary<string, string> ids)
    {
        Provocation Of(string operation) => Provocation.Of(api, api.Operations[operation], ids);
        var essay = Of("GetEssay").Address;
        var (citing, disputing) = (Cite, Cite.Replace("\"sentence\":\"s1\",\"kind\":\"evidence\"", "\"dispute\":\"rebuts\"", StringComparison.Ordinal));
        foreach (var sources in new[] { Unknown, Same, SameId })
        {
            yield return Of("CreateAnnotation").Json(citing.Replace("\"SOURCE\"", sources, StringComparison.Ordinal));
            yield return Of("ReplaceAnnotation").Json(citing.Replace("\"sentence\":\"s1\",", "", StringComparison.Ordinal).Replace("\"SOURCE\"", sources, StringComparison.Ordinal)).With("If-Match", ids["annotationTag"]);
            yield return Of("DisputeSentence").Json(disputing.Replace("\"SOURCE\"", sources, StringComparison.Ordinal));
            yield return Of("DisputeAnnotation").Json(disputing.Replace("\"SOURCE\"", sources, StringComparison.Ordinal));
        }

        yield return Of("CreateSource").Json(Inner(Same));
        yield return Of("CreateSource").Json(Inner(SameId));
        yield return Of("ReplaceSource").Json(Inner(Same)) with { Address = $"{essay}/sources/free", Header = [("If-Match", ids["freeTag"])] };
        yield return Of("DeleteSource").With("If-Match", ids["citedTag"]);
        yield return Of("ListSources").Query("format=papyrus");
        yield return Of("ListSources").With("Accept", "text/html");
        foreach (var operation in new[] { "CreateAnnotation", "CreateSource", "DisputeSentence", "DisputeAnnotation", "ImportAnnotations", "ImportHypothesis", "ImportSources", "CreateWebAnnotation" })
        {
            yield return Of(operation) with { Address = Of(operation).Address.Replace(essay, "essays/closed", StringComparison.Ordinal), Login = "zoe" };
        }

        foreach (var operation in new[] { "CreateAnnotation", "CreateSource", "DisputeSentence", "DisputeAnnotation", "CreateWebAnnotation" })
        {
            // The same key of the same caller, and another request.
            yield return Valid(Of(operation), essay).With("Idempotency-Key", $"one-of-{operation}");
            yield return Valid(Of(operation), essay) with { Body = Encoding.UTF8.GetBytes(Valid(Of(operation), essay).Text.Replace("Why?", "How?", StringComparison.Ordinal)), Header = [("Idempotency-Key", $"one-of-{operation}")] };
        }

        yield return Of("PutEssay").Json("""{"title":"T","text":"Another text."}""").With("If-Match", ids["essayTag"]);
        yield return Of("PutEssay").Json("""{"partitions":4}""").With("If-Match", ids["essayTag"]);
        foreach (var (name, value) in new[] { ("X-None", "*"), ("If-Match", "\"stale\""), ("If-Match", "no tag"), ("If-None-Match", "*") }) yield return Of("PutEssay").Json("""{"title":"Another"}""").With(name, value);
        yield return Of("PutEssay") with { Address = "essays/Bad Id" };
        yield return Of("ImportArchive") with { Address = "essays/Bad Id/archive" };
        yield return Of("ImportArchive") with { Body = Convert.FromBase64String(ids["archive"]), MediaType = "application/zip" };
        yield return Of("PutEssay").Json($$"""{"title":"T","text":"{{string.Concat(Enumerable.Repeat("One. ", 10_001))}}"}""") with { Address = "essays/too-long" };
        yield return Of("ImportArchive") with { Body = "no archive"u8.ToArray(), MediaType = "application/zip", Address = "essays/from-nothing/archive" };

        yield return Of("ExportEssay").Query("format=papyrus");
        yield return Of("ExportEssay").Query("format=html&style=no-style");
        yield return Of("ExportEssay").Query("format=ris").With("Range", "bytes=900000-");
        yield return Of("ExportEssay").Query("format=ris").With("If-Match", "\"stale\"");
        yield return Of("ExportEssay").Query("format=ris").With("If-Match", "no tag");
        yield return Of("ExportEssay").Query($"format=ris&annotation={ids["deleted"]}");
        yield return Of("ExportEssay").Query($"format=ris&annotation={ids["hidden"]}") with { Login = "zoe" };
        yield return Of("GetEssayCitation").Query("format=papyrus");
        yield return Of("GetAnnotationCitation").Query("format=papyrus");

        yield return Of("RestoreAnnotation").With("If-Match", ids["annotationTag"]);
        yield return Of("ShowAnnotation").With("If-Match", "*");
        yield return Of("HideAnnotation") with { Address = $"{essay}/annotations/{ids["hidden"]}/hide", Header = [("If-Match", ids["hiddenTag"])] };
        foreach (var (operation, login) in new[] { ("FlagAnnotation", "zed"), ("DismissFlags", "otto+owner"), ("FlagAnnotation", "zed") }) yield return Of(operation) with { Login = login };
        foreach (var (name, value) in new[] { ("If-Match", "\"stale\""), ("If-Match", "no tag"), ("If-None-Match", "*") }) yield return Of("RestoreAnnotation") with { Address = $"{essay}/annotations/{ids["deleted"]}/restore", Header = [(name, value)] };
        yield return Of("PutMe");
        yield return Of("PutMe").Json("""{"name":"Otto the Other"}""");
        yield return Of("PutStyle") with { Address = "styles/apa" };
        yield return Of("DeleteStyle") with { Address = "styles/apa" };
        yield return Of("PutStyle") with { Body = "<style/>"u8.ToArray() };
        foreach (var (name, value) in new[] { ("X-None", "*"), ("If-Match", "\"stale\""), ("If-Match", "no tag"), ("If-None-Match", "*") })
        {
            // Its id is in the walk, since the example was put, or is put by the first of these.
            yield return Of("PutStyle") with { Body = Encoding.UTF8.GetBytes(Of("PutStyle").Text.Replace("Steppe Notes", "Other Notes", StringComparison.Ordinal)), Header = [(name, value)] };
        }

        foreach (var operation in new[] { "CreateWebAnnotation", "ReplaceWebAnnotation" })
        {
            var right = Of(operation) with { MediaType = "application/ld+json", Header = operation == "CreateWebAnnotation" ? [] : [("If-Match", "*")] };
            yield return right with { Body = Encoding.UTF8.GetBytes("""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Person","name":"A. Reader"}""") };
            yield return right with { Body = Encoding.UTF8.GetBytes("""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation"}""") };
            yield return right with { Body = Encoding.UTF8.GetBytes(Web.Replace("TARGET", "http://example.org/elsewhere", StringComparison.Ordinal)) };
            yield return right with { Body = Encoding.UTF8.GetBytes(Web.Replace("Who?", new string('x', 20_000), StringComparison.Ordinal).Replace("TARGET", $"{StillService.Host}/api/{essay}/sentences/s1", StringComparison.Ordinal)) };
            yield return right with { Body = Encoding.UTF8.GetBytes(Web.Replace("Who?", new string('x', 140_000), StringComparison.Ordinal)) };
        }

        yield return Of("CreateWebAnnotation").Query("page=start");
        yield return Of("ReplaceWebAnnotation") with { Body = Encoding.UTF8.GetBytes(Web.Replace("TARGET", $"{StillService.Host}/api/{essay}/sentences/s2", StringComparison.Ordinal)), MediaType = "application/ld+json", Header = [("If-Match", "*")] };
        yield return Of("ReplaceWebAnnotation") with { Body = Encoding.UTF8.GetBytes(Web.Replace("TARGET", $"{StillService.Host}/api/{essay}/sentences/s1", StringComparison.Ordinal)), MediaType = "application/ld+json", Header = [("If-Match", "*"), ("Accept", "image/png")] };
        yield return Of("CreateWebAnnotation") with { Body = Encoding.UTF8.GetBytes(Web.Replace("TARGET", $"{StillService.Host}/api/{essay}/sentences/s1", StringComparison.Ordinal)), MediaType = "application/ld+json", Header = [("Accept", "image/png")] };
        foreach (var operation in new[] { "ReadWebAnnotation", "ReplaceWebAnnotation", "DeleteWebAnnotation" }) yield return Of(operation) with { Address = Of(operation).Address + "/" };
    }

    /// <summary>A request of an operation that creates, which succeeds in the essay.</summary>
    private static Provocation Valid(Provocation right, string essay) => right.Operation switch
    {
        "CreateAnnotation" => right.Json("""{"sentence":"s2","kind":"question","body":"Why?"}"""),
        "CreateSource" => right.Json("""{"type":"book","title":"Why?"}"""),
        "CreateWebAnnotation" => right with { Body = Encoding.UTF8.GetBytes(Web.Replace("Who?", "Why?", StringComparison.Ordinal).Replace("TARGET", $"{StillService.Host}/api/{essay}/sentences/s2", StringComparison.Ordinal)) },
        _ => right.Json("""{"dispute":"rebuts","body":"Why?","sources":[{"source":"coox1985nomonhan"}]}"""),
    };

    private static string Inner(string member) => member[(member.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
