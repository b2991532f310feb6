namespace Annotations.Model.Tests.Sentences;

public sealed class ListsTests
{
    [Theory]
    [InlineData("1. The first thing. | 2. The second thing. | 3. The last.")]
    [InlineData("1) The first thing | 2) The second thing | 3) The last")]
    [InlineData("1.) The first thing | 2.) The second thing")]
    [InlineData("a. The first thing | b. The second thing | c. The last")]
    [InlineData("a) the first thing | b) the second thing")]
    [InlineData("i. The first thing | ii. The second thing | iii. The last")]
    [InlineData("(1) The first thing. | (2) The second thing.")]
    [InlineData("• 9. The first thing | • 10. The second thing")]
    [InlineData("⁃ First | ⁃ Second")]
    [InlineData("There are (1) the army, (2) the navy and (3) the rest. | They fight.")]
    [InlineData("Items:|\n- one|\n- two")]
    [InlineData("Items:|\n1. One thing|\n2. Two things")]
    [InlineData("The reasons are:|\na) cost|\nb) time")]
    [InlineData("III. The Road to War")]
    [InlineData("1.2 The plan was made. | It failed.")]
    [InlineData("1. The plan. | It was good. | 2. The end.")]
    public void EachItemOfAListIsASentenceWithItsMark(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked);
}
