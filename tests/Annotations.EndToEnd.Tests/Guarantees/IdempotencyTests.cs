using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Guarantees;

public class IdempotencyTests(AzuriteFixture azurite) : GuaranteeTest(azurite)
{
    [Fact]
    public async Task TheSameRequestAgainGetsTheFirstAnswer()
    {
        var first = await Ada.PostAsync($"{Essay}/annotations", Question(), key: "k1");
        await Ada.PutAsync($"{Essay}/annotations/{first.Id}", new { kind = "question", body = "Changed since." }, first.ETag);

        var again = await Ada.PostAsync($"{Essay}/annotations", Question(), key: "k1");

        Assert.Equal(first, again);
        Assert.Equal(1, (await Ada.GetAsync($"{Essay}/annotations")).Json.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task AnotherRequestUnderTheKeyIsRefused()
    {
        await Ada.PostAsync($"{Essay}/annotations", Question("one"), key: "k2");

        var other = await Ada.PostAsync($"{Essay}/annotations", Question("two"), key: "k2");

        Assert.Equal(422, other.Status);
        Assert.EndsWith("idempotency-key-reused", other.Json.GetProperty("type").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneScholarsKeysAreNotAnothers()
    {
        var adas = await Ada.PostAsync($"{Essay}/annotations", Question(), key: "k3");
        var bobs = await Bob.PostAsync($"{Essay}/annotations", Question(), key: "k3");

        Assert.NotEqual(adas.Id, bobs.Id);
    }

    [Fact]
    public async Task OfTheSameRequestManyTimesAtOnceOneIsCarriedOut()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Ada.PostAsync($"{Essay}/annotations", Question(), key: "k4")));

        Assert.Single(answers.Distinct());
        Assert.Equal(201, answers[0].Status);
    }

    [Fact]
    public async Task ACounterClaimOnWhatWasDeletedSinceStillGetsItsFirstAnswer()
    {
        var note = await Ada.PostAsync($"{Essay}/annotations", Question());
        var path = $"{Essay}/annotations/{note.Id}/counter-claims";
        var body = new { dispute = "rebuts", body = "No.", sources = new[] { new { reference = new { type = "book", title = "No" } } } };
        var first = await Bob.PostAsync(path, body, key: "k5");
        await Ada.DeleteAsync($"{Essay}/annotations/{note.Id}", note.ETag);

        var again = await Bob.PostAsync(path, body, key: "k5");

        Assert.Equal(201, first.Status);
        Assert.Equal(first, again);
    }

    [Fact]
    public async Task ASourceIsMadeOnce()
    {
        var first = await Ada.PostAsync($"{Essay}/sources", new { type = "book", title = "One" }, key: "k6");
        var again = await Ada.PostAsync($"{Essay}/sources", new { type = "book", title = "One" }, key: "k6");

        Assert.Equal(201, first.Status);
        Assert.Equal(first, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    public async Task AKeyThatIsNoneIsRefused(string key)
    {
        var answer = await Ada.PostAsync($"{Essay}/annotations", Question(), key);

        Assert.Equal(400, answer.Status);
    }
}
