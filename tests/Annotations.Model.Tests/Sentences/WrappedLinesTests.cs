namespace Annotations.Model.Tests.Sentences;

public sealed class WrappedLinesTests
{
    [Theory]
    [InlineData("It was a cold\nnight in the city.")]
    [InlineData("It was a cold \nnight in the city. | He left.")]
    [InlineData("The treaty was signed by the\nSoviet Union in March.|\nIt was kept.")]
    [InlineData("apples|\npears and plums|\nwool")]
    [InlineData("The Road to War|\nThe war began in May.")]
    [InlineData("This is a line that is cut in the middle in the city of New\nYork as pages are.")]
    [InlineData("Dear John,\nThank you. | I am well.")]
    [InlineData("He said it was over.|\nShe did not.")]
    [InlineData("He lived in the U.S.\nGovernment house. | It was cold.")]
    [InlineData("It was written in the last years of the war by\nR. Commander and by D.\nR. Low. | It is long.")]
    [InlineData("Two men came:|\nA. Hill|\nB. Low")]
    public void ALineBreakPartsSentencesOnlyWhereItIsMeant(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked);
}
