using System.Text;
using Annotations.Functions.Hosting;

namespace Annotations.EndToEnd.Tests.Access;

/// <summary>Makes requests that nobody should send, to every route: the same ones for the same seed.</summary>
internal sealed class HostileRequests(int seed, IReadOnlyDictionary<string, string[]> present)
{
    private static readonly FunctionRoute[] Routes = [.. Functions.FunctionTable.Routes.All];

    private static readonly string[] Segments =
    [
        "..", ".", "%2e%2e", "%2F", "%5C", "%00", "%0d%0aX-Injected:1", "~essays", "~scholar~ada", "~budgets", "steppe~0", "essay", "'", "%27%20or%201%20eq%201", "a!000001", "%F0%9F%92%A9", "%C3%28", "s0", "s99999999999", "-1", "null",
        new string('a', 300), "*", "%25", "{id}", "$filter", "con", "%3Cscript%3E", "S1", "%E2%80%AE", "s1-00000000000000000000000000000000", "st%65ppe", "STEPPE",
    ];

    private static readonly string[] Queries =
    [
        "limit=0", "limit=1001", "limit=-1", "limit=99999999999999999999", "after=AAAA", "after=%00", "after=!!!!", "format=html", "format=../../x", "format=", "document=edition", "document=archive&format=ro-crate", "document=annotations&format=jsonld", "format=bibtex", "style=../../etc/passwd", "style=apa&format=html", "locale=xx",
        "sentence=s1", "sentence=s1&throughSentence=s0", "annotation=x", "creator=ada", "creator=%27%20or%20true", "tag=%F0%9F%92%A9", "tag=" + "%D0%B3%D1%80", "kind=evidence", "source=a", "redirect=true&format=ris", "redirect=maybe", "repair=true", "repair=x", "q=%00", "status=open", "status=x", "duplicates=allow", "a=b", "format=a&format=b", "visibility=private", "revision=1", "revision=-1", "title=%00", "%00=1", "=", "&&&", "x[]=1",
    ];

    private static readonly string[] Logins =
    [
        "", "", "Bearer dev-ada", "Bearer dev-bob", "Bearer dev-cleo", "Bearer dev-dora", "Bearer dev-eve+editor", "Bearer dev-otto+owner", "Bearer dev-", "Bearer dev-ada+king", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.", "Basic YTpi", "Bearer",
    ];

    private static readonly (string Name, string Value)[] Fields =
    [
        ("If-Match", "*"), ("If-Match", "\"1\""), ("If-Match", "W/\"x\""), ("If-Match", "x"), ("If-None-Match", "*"), ("If-None-Match", "\"a\", \"b\""), ("Range", "bytes=0-0"), ("Range", "bytes=-1"), ("Range", "bytes=9-1,2-3"), ("Range", "lines=1-2"), ("If-Range", "x"), ("Accept", "*/*;q=x"), ("Accept", "text/html"), ("Accept", "application/x-bibtex"),
        ("Accept-Language", "x"), ("Idempotency-Key", "k"), ("Idempotency-Key", ""), ("Idempotency-Key", new string('k', 400)), ("Origin", "null"), ("Origin", "https://evil.example.org"), ("X-Forwarded-For", "1.2.3.4"), ("X-HTTP-Method-Override", "DELETE"), ("X-MS-CLIENT-PRINCIPAL", "eyJhdXRoX3R5cCI6ImFhZCIsImNsYWltcyI6W3sidHlwIjoic3ViIiwidmFsIjoiMSJ9LHsidHlwIjoicm9sZXMiLCJ2YWwiOiJvd25lciJ9XX0="),
        ("traceparent", "x"), ("Content-Encoding", "gzip"), ("Expect", "x"), ("Slug", "../x"), ("Cookie", "a=b"), ("Prefer", "return=minimal"),
    ];

    private static readonly string[] MediaTypes = ["application/json", "application/json", "application/json", "text/plain", "text/markdown", "application/x-ndjson", "application/zip", "application/vnd.citationstyles.style+xml", "application/x-bibtex", "multipart/form-data", "application/json; charset=utf-16", "x", "application/ld+json"];

    private static readonly string[] Bodies =
    [
        "", "{", "[]", "null", "0", "\"\"", "{}", "{\"\":1}", "{\"a\":{\"a\":1},\"a\":2}", "{\"title\":\"T\",\"text\":\"One. Two.\"}", "{\"title\":\"T\",\"text\":\"One.\",\"visibility\":\"private\",\"policy\":{\"annotators\":\"nobody\",\"sourcesRequired\":[]}}", "{\"text\":null,\"title\":[]}",
        "{\"sentence\":\"s1\",\"kind\":\"question\",\"body\":\"Which?\"}", "{\"sentence\":\"s2\",\"kind\":\"evidence\",\"body\":\"<script>alert(1)</script>\",\"tags\":[\"a\"],\"sources\":[{\"reference\":{\"type\":\"book\",\"title\":\"T\"}}]}", "{\"sentence\":\"s1\",\"kind\":\"question\",\"body\":\"\\ud800\"}", "{\"sentence\":\"s1\",\"kind\":\"question\",\"body\":\"\\u0000\"}",
        "{\"dispute\":\"rebuts\",\"body\":\"No.\",\"sources\":[{\"source\":\"a\"}]}", "{\"dispute\":\"rebuts\",\"body\":\"No.\",\"sources\":[{\"reference\":{\"type\":\"book\",\"title\":\"T\"}}]}", "{\"reason\":\"r\"}", "{\"reason\":\"\"}", "{\"role\":\"owner\"}", "{\"role\":\"king\"}", "{\"name\":\"N\"}", "{\"name\":\"N\",\"orcid\":\"0000\"}", "{\"type\":\"book\",\"title\":\"T\"}", "{\"id\":\"../x\",\"type\":\"book\",\"title\":\"T\",\"DOI\":\"10.1/x\"}",
        "{\"id\":\"a\",\"type\":\"book\",\"title\":{\"x\":1},\"issued\":{\"date-parts\":[[1e99]]}}", "@book{a, title={T", "TY  - BOOK\r\nTI  - T\r\nER  - \r\n", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>", "<style xmlns=\"http://purl.org/net/xbiblio/csl\"/>", "PK\u0003\u0004", "{\"kind\":\"source\",\"id\":\"a\",\"reference\":{\"type\":\"book\",\"title\":\"T\"}}\n{\"sentence\":\"s1\",\"kind\":\"question\",\"body\":\"?\"}\nx\n\n", "\u0000\u0001", "One. Two. Three.",
        new string('[', 5_000), "{\"a\":" + new string('{', 200) + "}", "{\"body\":\"" + new string('x', 20_000) + "\"}", "{\"title\":\"T\",\"text\":\"" + string.Concat(Enumerable.Repeat("A. ", 3_000)) + "\"}", "{\"n\":1e400}", "{\"n\":-0}", "\uFEFF{}",
    ];

    private readonly Random random = new(seed);

    public (HttpRequestMessage Request, string Login) Next(Uri api)
    {
        var route = Pick(Routes);
        var method = random.Next(10) == 0 || route.Methods.Count == 0 ? Pick(["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "XYZZY"]) : Pick([.. route.Methods]);
        var query = random.Next(3) == 0 ? "" : "?" + string.Join('&', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(Queries)));
        var address = new Uri($"{api.AbsoluteUri}{PathOf(route)}{query}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var request = new HttpRequestMessage(new HttpMethod(method), address);
        var login = Pick(Logins);
        if (login.Length > 0) request.Headers.TryAddWithoutValidation("Authorization", login);
        for (var i = random.Next(4); i > 0; i--)
        {
            var (name, value) = Pick(Fields);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (method is "POST" or "PUT" or "PATCH" or "DELETE" || random.Next(20) == 0) request.Content = Content();
        return (request, login);
    }

    private ByteArrayContent Content()
    {
        var bytes = Encoding.UTF8.GetBytes(Pick(Bodies));
        if (bytes.Length > 0 && random.Next(4) == 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        var content = new ByteArrayContent(bytes);
        if (random.Next(10) > 0) content.Headers.TryAddWithoutValidation("Content-Type", Pick(MediaTypes));
        return content;
    }

    private string PathOf(FunctionRoute route) => string.Join('/', route.Template.Split('/').Select(segment =>
        !segment.StartsWith('{') ? segment
        : random.Next(3) > 0 && present.TryGetValue(segment.Trim('{', '}'), out var there) ? Pick(there)
        : Pick(Segments)));

    private T Pick<T>(T[] some) => some[random.Next(some.Length)];
}
