namespace Annotations.Model.Tests.Sentences;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("See http://example.org/a.b?c=D.e for more. | Write to j.smith@example.org. | He answers.")]
    [InlineData("See www.example.org. | It is new.")]
    [InlineData("The site is example.org. | It is new.")]
    [InlineData("I use ASP.NET and .NET daily. | Node.js is slow. | It is.")]
    [InlineData("The file is at C:\temp\\a.txt. | Open it.")]
    [InlineData("It ran on .NET. | .NET is old.")]
    public void StopsInAddressesAndFileNamesDoNotEndASentence(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked);
}
