namespace Annotations.Model.Tests.Sentences;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("The border was 4,000 km long and 3.5 m wide. | It cost $3.50. | It was £5. | They paid 5%. | Nobody cared.")]
    [InlineData("On 11 May 1939 it began. | It ended on 16.9.1939. | They rested.")]
    [InlineData("It was 10:30. | He left at 10.30 p.m. and came at 3 p.m. | All was well.")]
    [InlineData("It happened in 1936. | The next year was worse.")]
    [InlineData("It happened in 1936. | 1937 was worse.")]
    [InlineData("It was in the 1930s. | 12 men died.")]
    [InlineData("Version 2.0.1 is out. | Use file readme.txt or a.b.c.txt. | It helps.")]
    [InlineData("It lies at 40.7° N. | The river is at 79°58′56″W. | It is deep.")]
    [InlineData("It is 5.5. | The rest is 6.")]
    [InlineData("The score was 3-2. | 5 men left.")]
    public void StopsInsideNumbersDatesAndPlacesDoNotEndASentence(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked);
}
