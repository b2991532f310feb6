namespace Annotations.Model.Tests.Sentences;

public sealed class OrdinaryProseTests
{
    [Theory]
    [InlineData("Hello World")]
    [InlineData("hello world")]
    [InlineData("Hello world.")]
    [InlineData("I see. | We go. | It ends.")]
    [InlineData("The end .")]
    [InlineData("He left . | She stayed .")]
    [InlineData("Mr. Hill's dog (a pug) barked. | It bit Mrs. Low.")]
    [InlineData("The war was over; nobody knew: it was late. | They slept.")]
    [InlineData("The firm (Bolt Inc.) failed. | It was old.")]
    [InlineData("That is all. | — He left.")]
    [InlineData("Great stuff... | I loved it!!! | Will be back.")]
    [InlineData("He went to the E.U. summit. | The E.U. agreed.")]
    [InlineData("iPhones sell. | iPads do not. | eBay is old.")]
    [InlineData("It is what it is. | \"Is it?\" | Yes.")]
    [InlineData("The U.S. Supreme Court ruled. | The U.S. did not.")]
    public void PlainSentencesArePartedAtTheirStops(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked);
}
