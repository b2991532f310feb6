namespace Annotations.Model.Tests.Sentences;

public sealed class QuestionsAndExclamationsTests
{
    [Theory]
    [InlineData("Oh! he said. | It is you.")]
    [InlineData("Yahoo! is a firm. | I use Yahoo! Mail. | It works.")]
    [InlineData("Really?! | Yes!! | It was so.")]
    [InlineData("What? | When? | Nobody knew.")]
    [InlineData("Hi! | How are you? | I am well.")]
    [InlineData("Is it so? | i think so.")]
    [InlineData("He shouted \"Fire!\" | The men fled.")]
    [InlineData("Who wrote \"What Is to Be Done?\" | Lenin did.")]
    [InlineData("He came!!! | We wept.")]
    public void AQuestionOrExclamationMarkEndsASentenceUnlessItGoesOn(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked);
}
