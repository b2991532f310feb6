namespace Annotations.Model.Tests.Sentences;

public sealed class QuotationsTests
{
    [Theory]
    [InlineData("\"Who is there?\" Mary asked. | \"Nobody,\" said the wind.")]
    [InlineData("\"Stop!\" he cried. | \"Why?\" she asked. | He did not answer.")]
    [InlineData("\"Stop!\" cried Hill. | He ran.")]
    [InlineData("He said, \"I will go.\" | She stayed.")]
    [InlineData("He said \"I will go\". | She stayed.")]
    [InlineData("“It is late.” | “It is not.” | They went on.")]
    [InlineData("She told me, ‘It is over.’ | I left.")]
    [InlineData("He wrote 'It is late.' | She read it.")]
    [InlineData("\"It is late,\" he said. | \"We should go.\" | She agreed.")]
    [InlineData("\"Go home. | Sleep. | Eat,\" he said.")]
    [InlineData("The sign read \"Stop!\" and he stopped. | Then he went.")]
    [InlineData("Was it \"the end\"? | \"No!\" | It was not.")]
    [InlineData("He called it \"the war to end war.\" | The phrase stuck.")]
    [InlineData("He asked, \"Why?\"; nobody knew. | It was late.")]
    [InlineData("\"What is it?\" asked Dr. Hill. | \"It is gone,\" I said.")]
    [InlineData("\"What is it?\" Dr. Hill asked. | It was gone.")]
    [InlineData("\"Is it?\" I asked. | \"It is.\"")]
    public void AClosingQuotationMarkStaysWithItsSentenceAndItsSpeaker(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked);
}
