namespace Annotations.Model.Tests.Sentences;

public sealed class BracketsTests
{
    [Theory]
    [InlineData("It was late (see p. 5). | He left.")]
    [InlineData("(See p. 5.) | He left.")]
    [InlineData("It was late. | (See also the note on p. 5.) | He left.")]
    [InlineData("He teaches (he was a smith for five years.) at the school. | It is small.")]
    [InlineData("The book (cf. Hill. It is rare.), long lost, was found. | It is old.")]
    [InlineData("He was (sic!) there. | She was (?) not.")]
    [InlineData("It rained [and snowed]. | It stopped.")]
    [InlineData("He died (in 1936). | His son lived.")]
    public void AClosingBracketStaysWithItsSentence(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked);
}
