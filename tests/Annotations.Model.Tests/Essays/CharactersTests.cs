using System.Text;
using CsCheck;

namespace Annotations.Model.Tests.Essays;

public sealed class CharactersTests
{
    [Theory]
    [InlineData("", -1)]
    [InlineData("a\tb\nc", -1)]
    [InlineData("😀é\u2028\uFEFF", -1)]
    [InlineData("\r", 0)]
    [InlineData("ab\u007F", 2)]
    [InlineData("a\u009F", 1)]
    [InlineData("😀\uFFFE", 2)]
    public void FindsTheFirstCharacterThatNoTextHas(string text, int index) =>
        Assert.Equal(index, Characters.IndexOfForbidden(text));

    [Fact]
    public void FindsHalvesOfSurrogatePairs()
    {
        Assert.Equal(1, Characters.IndexOfForbidden(['a', '\uD83D']));
        Assert.Equal(0, Characters.IndexOfForbidden(['\uDE00', '\uD83D']));
        Assert.Equal(0, Characters.IndexOfForbidden(['\uD83D', '\uD83D', '\uDE00']));
    }

    [Fact]
    public void ATextWithoutForbiddenCharactersSurvivesUtf8() =>
        Gen.Char.Array[0, 20].Select(characters => new string(characters)).Sample(text =>
            Characters.IndexOfForbidden(text) >= 0 || Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text);
}
