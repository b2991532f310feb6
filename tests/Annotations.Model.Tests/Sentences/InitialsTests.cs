namespace Annotations.Model.Tests.Sentences;

public sealed class InitialsTests
{
    [Theory]
    [InlineData("The order was signed by J. V. Stalin in Moscow. | It reached Gen. Zhukov a day later.")]
    [InlineData("He lived in St. Petersburg for years. | Then he moved to St. Louis.")]
    [InlineData("We met Dr. A. B. Meyer on Main St. | The shop was shut.")]
    [InlineData("Mr. and Mrs. J. R. Hale came in. | They sat down.")]
    [InlineData("The paper is by J.-P. Morel and K. Itō. | It is short.")]
    [InlineData("Prof. Lattimore spoke first. | Col. Ivanov, Lt. Petrov and Maj. Gen. Orlov listened.")]
    [InlineData("It was written by George W. | The editors agreed.")]
    [InlineData("My sister and I. | Nobody else was there.")]
    [InlineData("She is taller than I. | Mark is not.")]
    [InlineData("They fought in World War I. | The peace did not last.")]
    [InlineData("The reign of Nicholas I. | His brother had refused the crown.")]
    [InlineData("We chose plan B. | Nobody liked it.")]
    [InlineData("He lacked vitamin C. | His gums bled.")]
    [InlineData("Rep. Hill and Sen. Wood voted no. | Gov. Ames did not vote.")]
    [InlineData("The Rev. T. Hart preached. | Sgt. Low slept.")]
    public void InitialsAndTitlesBelongToTheName(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked);
}
