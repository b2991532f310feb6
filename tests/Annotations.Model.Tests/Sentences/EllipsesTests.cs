namespace Annotations.Model.Tests.Sentences;

public sealed class EllipsesTests
{
    [Theory]
    [InlineData("He waited... and waited. | Nobody came.")]
    [InlineData("He waited... | Nobody came.")]
    [InlineData("He waited. . . . | Nobody came.")]
    [InlineData("He waited . . . and waited . . . until dawn. | Nobody came.")]
    [InlineData("The thing is . . . I forgot. | It was late.")]
    [InlineData("He waited… | Then he left.")]
    [InlineData("Well… maybe he left. | I forget.")]
    [InlineData("The text [...] is lost. | It was long.")]
    [InlineData("\"I wonder...\" he said. | She slept.")]
    [InlineData("He said: \"... and so it was.\" | She slept.")]
    public void AnEllipsisEndsASentenceOnlyBeforeANewOne(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked);
}
