using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Guarantees;

/// <summary>Input that once was a 500, or made one later.</summary>
public sealed class OddInputTests(AzuriteFixture azurite) : GuaranteeTest(azurite)
{
    [Fact]
    public async Task ALanguageThatEndsInALineFeedIsNone() =>
        Assert.Equal(422, (await Ada.PutAsync("essays/other", new { title = "Other", language = "en\n", text = "A text." })).Status);

    [Fact]
    public async Task TagsThatAreTheSameButForTheFormOfALetterAreDuplicates() =>
        Assert.Equal(422, (await Ada.PostAsync($"{Essay}/annotations", new { sentence = "s1", kind = "question", body = "Which?", tags = new[] { "s", "\u017F" } })).Status);

    [Fact]
    public async Task OfManyFaultsAHundredAreTold()
    {
        var members = Enumerable.Range(0, 20_000).ToDictionary(i => $"unknown{i}", i => i);

        var answer = await Ada.PostAsync($"{Essay}/annotations", members);

        Assert.Equal(422, answer.Status);
        Assert.InRange(answer.Json.GetProperty("errors").GetArrayLength(), 2, 100);
    }
}
