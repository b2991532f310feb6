namespace Annotations.Model.Tests.Sentences;

public sealed class FootnotesTests
{
    [Theory]
    [InlineData("It was signed in 1936.12 | The text was secret.")]
    [InlineData("The pact was kept.[3] | The army left.")]
    [InlineData("The pact was kept.[3][4] | The army left.")]
    [InlineData("The pact was kept.³ | The army left.")]
    [InlineData("The pact was kept.* | The army left.† | It came back.")]
    [InlineData("He called it \"a farce.\"12 | The word stuck.")]
    [InlineData("The army left.12 | It came back.13")]
    [InlineData("The army left.12,14 | It came back.13-15 | It stayed.")]
    [InlineData("The army left.[citation needed] | It came back.")]
    [InlineData("He read p.12 The end.")]
    public void AFootnoteMarkBelongsToTheSentenceItFollows(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked);
}
