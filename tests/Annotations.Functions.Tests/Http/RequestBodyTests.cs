using System.Text;

namespace Annotations.Functions.Tests.Http;

/// <summary>What becomes of bodies that cannot be read, whatever they were to hold.</summary>
public sealed class RequestBodyTests : IDisposable
{
    private const string Annotations = "essays/nomonhan/annotations";
    private readonly TestApi api = new TestApi().Having(AnEssay().Composed());

    public void Dispose()
    {
        api.AssertNothingWasWritten();
        api.Dispose();
    }

    public static TheoryData<string, int, int> MalformedJson => new()
    {
        { "", 1, 1 },
        { "{", 1, 2 },
        { "{\"kind\":\"evidence\",}", 1, 20 },
        { "{\n  \"kind\": evidence\n}", 2, 11 },
        { "{\"kind\":\"evidence\"} x", 1, 21 },
        { "{\"kind\":\"evi\ndence\"}", 1, 13 },
        { "{'kind':'evidence'}", 1, 2 },
        { "{\"revision\":01}", 1, 14 },
        { "{\"body\":NaN}", 1, 9 },
        { "{/* why */}", 1, 2 },
    };

    [Theory]
    [MemberData(nameof(MalformedJson))]
    public async Task NamesTheLineAndByteWhereJsonIsMalformed(string json, int line, int bytePosition)
    {
        var answer = await api.SendAsync(Post(Annotations).Json(json));

        Assert.Equal((400, "malformed"), (answer.Status, answer.Problem));
        Assert.Equal(line, answer.Member("line").GetInt32());
        Assert.Equal(bytePosition, answer.Member("bytePosition").GetInt32());
    }

    [Theory]
    [InlineData("{\"body\":\"a\",\"body\":\"b\"}")]
    [InlineData("{\"body\":\"a\",\"bod\\u0079\":\"b\"}")]
    [InlineData("{\"sources\":[{\"source\":\"a\",\"source\":\"b\"}]}")]
    public async Task RefusesAMemberThatIsGivenTwice(string json)
    {
        var answer = await api.SendAsync(Post(Annotations).Json(json));

        Assert.Equal((400, "malformed"), (answer.Status, answer.Problem));
        Assert.Contains("given twice", answer.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamesNoPlaceWhereItKnowsNone()
    {
        var answer = await api.SendAsync(Post(Annotations).Json("""{"body":"a","body":"b"}"""));

        Assert.Equal(answer.Json.TryGetProperty("line", out _), answer.Json.TryGetProperty("bytePosition", out _));
    }

    [Fact]
    public async Task RefusesJsonThatNestsDeeperThanSixteenLevels()
    {
        var answer = await api.SendAsync(Post(Annotations).Json($"{{\"tags\":{new string('[', 16)}{new string(']', 16)}}}"));

        Assert.Equal((400, "malformed"), (answer.Status, answer.Problem));
        Assert.Contains("deeper than 16 levels", answer.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', 0xFF, (byte)'}' }, 2)]
    [InlineData(new byte[] { (byte)'{', (byte)'"', 0xC3, (byte)'"', (byte)'}' }, 3)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'{', 0xED, 0xA0, 0x80 }, 5)]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0 }, 1)]
    public async Task NamesTheByteThatIsNotUtf8(byte[] body, int bytePosition)
    {
        var answer = await api.SendAsync(Post(Annotations).Bytes(body, "application/json"));

        Assert.Equal((400, "malformed"), (answer.Status, answer.Problem));
        Assert.Equal(bytePosition, answer.Member("bytePosition").GetInt32());
        Assert.Contains("UTF-8", answer.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamesTheByteThatIsNotUtf8InAnEssay()
    {
        var answer = await api.SendAsync(Put("essays/new").Bytes([.. "A border."u8, 0xE9], "text/plain"));

        Assert.Equal((400, "malformed"), (answer.Status, answer.Problem));
        Assert.Equal(10, answer.Member("bytePosition").GetInt32());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task StatesTheLimitOfABodyThatIsTooLong(bool isChunked)
    {
        var call = Post(Annotations).Bytes(new byte[(1024 * 1024) + 1], "application/json");

        var answer = await api.SendAsync(isChunked ? call.Chunked() : call);

        AssertTooLarge(answer, 1024 * 1024, "1,048,576 bytes");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task StatesTheLimitOfAnEssayThatIsTooLong(bool isChunked)
    {
        var call = Put("essays/new").Bytes(new byte[(4 * 1024 * 1024) + 1], "text/plain");

        var answer = await api.SendAsync(isChunked ? call.Chunked() : call);

        AssertTooLarge(answer, 4 * 1024 * 1024, "4,194,304 bytes");
    }

    [Fact]
    public async Task ReadsABodyThatIsJustAsLongAsTheLimit()
    {
        var answer = await api.SendAsync(Post(Annotations).Bytes(Encoding.UTF8.GetBytes(new string(' ', 1024 * 1024)), "application/json"));

        Assert.Equal("malformed", answer.Problem);
    }

    [Theory]
    [InlineData("POST", Annotations, "text/plain")]
    [InlineData("POST", Annotations, "application/xml")]
    [InlineData("POST", Annotations, "json")]
    [InlineData("POST", Annotations, null)]
    [InlineData("POST", "essays/nomonhan/sentences/s1/counter-claims", "text/plain")]
    [InlineData("POST", "essays/nomonhan/sources", "application/x-bibtex")]
    public async Task SaysWhatIsReadWhereAMediaTypeIsNot(string method, string path, string? contentType)
    {
        var answer = await api.SendAsync(Of(method, path).Bytes("{}"u8.ToArray(), contentType));

        Assert.Equal((415, "unsupported-media-type"), (answer.Status, answer.Problem));
        Assert.Equal("application/json", answer.Header("Accept"));
        Assert.Equal("application/json", answer.Header("Accept-Post"));
        Assert.Equal("application/json", answer.Member("accepted")[0].GetString());
    }

    [Theory]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/json; charset=\"utf-16\"")]
    public async Task ReadsNoOtherCharsetThanUtf8(string contentType)
    {
        var answer = await api.SendAsync(Post(Annotations).Bytes(Encoding.UTF8.GetBytes(Bodies.Evidence), contentType));

        Assert.Equal((415, "unsupported-media-type"), (answer.Status, answer.Problem));
        Assert.Contains("UTF-8", answer.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"body\":\"a\\ud800\"}", "/body forbidden-character")]
    [InlineData("{\"body\":\"\\udc00\\ud800\"}", "/body forbidden-character")]
    [InlineData("{\"body\":\"a\\u0000\"}", "/body forbidden-character")]
    [InlineData("{\"body\":\"a\\u0007\"}", "/body forbidden-character")]
    [InlineData("{\"body\":\"a\\u0085\"}", "/body forbidden-character")]
    [InlineData("{\"body\":\"a\\uffff\"}", "/body forbidden-character")]
    [InlineData("{\"tags\":[\"a\",\"\\u001b\"]}", "/tags/1 forbidden-character")]
    [InlineData("{\"sources\":[{\"reference\":{\"title\":\"\\u0001\"}}]}", "/sources/0/reference/title forbidden-character")]
    [InlineData("{\"\\ud800\":1}", " forbidden-character")]
    [InlineData("{\"a/b~c\":\"\\u0002\"}", "/a~1b~0c forbidden-character")]
    public async Task NamesTheStringsThatAreNoText(string json, string error)
    {
        var answer = await api.SendAsync(Post(Annotations).Json(json));

        Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
        Assert.Equal([error], answer.Errors);
    }

    [Theory]
    [InlineData("A border.\u0007", "Line 1, column 10 holds U+0007, a control character")]
    [InlineData("A border.\nIt was\0long.", "Line 2, column 7 holds U+0000, a control character")]
    [InlineData("A border.\r\nIt was\u000Clong.", "Line 2, column 7 holds U+000C, a control character")]
    [InlineData("A border.\uFFFE", "Line 1, column 10 holds U+FFFE, which is not a character")]
    public async Task NamesTheLineAndColumnOfACharacterThatNoEssayHas(string text, string detail)
    {
        var answer = await api.SendAsync(Put("essays/new").Text(text));

        Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
        Assert.Contains(detail, answer.Detail, StringComparison.Ordinal);
    }

    private static void AssertTooLarge(ApiAnswer answer, long limit, string inWords)
    {
        Assert.Equal((413, "body-too-large"), (answer.Status, answer.Problem));
        Assert.Equal(limit, answer.Member("limit").GetInt64());
        Assert.Equal("bytes", answer.String("unit"));
        Assert.Contains(inWords, answer.Detail, StringComparison.Ordinal);
    }
}
