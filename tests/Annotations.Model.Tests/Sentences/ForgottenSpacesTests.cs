namespace Annotations.Model.Tests.Sentences;

public sealed class ForgottenSpacesTests
{
    [Theory]
    [InlineData("It came to an end.||The next day it rained.")]
    [InlineData("Was it so?||Nobody knew.")]
    [InlineData("He left (in haste).||The door was open.")]
    [InlineData("He was born in 1936.||The war began later.")]
    [InlineData("I was there.||I saw it.")]
    public void ASentenceMayBeginRightAfterAStop(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked);
}
