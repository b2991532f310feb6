using Annotations.Model.Essays;
using Annotations.Model.Failures;
using CsCheck;

namespace Annotations.Model.Tests.Essays;

public sealed class EssayTextTests
{
    [Theory]
    [InlineData("\uFEFFA border.", "A border.")]
    [InlineData("A\r\nborder\rline.\n", "A\nborder\nline.\n")]
    [InlineData("A\u00A0border\tline.", "A\u00A0border\tline.")]
    [InlineData("A\u2028border\u2029line.\r\n", "A\u2028border\u2029line.\n")]
    [InlineData("A\uFEFFborder.", "A\uFEFFborder.")]
    [InlineData("Ноён уул 😀 e\u0301.", "Ноён уул 😀 e\u0301.")]
    public void KeepsEveryCharacterButLineEndsAndAByteOrderMark(string sent, string stored) =>
        Assert.Equal(stored, EssayText.Normalize(sent, "").Value);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\u00A0")]
    public void RefusesATextWithoutWords(string sent) =>
        Assert.Equal("empty-text", FaultOf(sent).Code);

    [Theory]
    [InlineData("A\0", "Line 1, column 2 holds U+0000, a control character. Remove it.")]
    [InlineData("A\r\nb\u000C", "Line 2, column 2 holds U+000C, a control character. Remove it.")]
    [InlineData("A\n\n\u0085", "Line 3, column 1 holds U+0085, a control character. Remove it.")]
    [InlineData("A\uFFFF", "Line 1, column 2 holds U+FFFF, which is not a character. Remove it.")]
    public void NamesTheLineAndColumnOfWhatNoTextHas(string sent, string message) =>
        Assert.Equal(message, FaultOf(sent).Message);

    [Fact]
    public void NamesHalfOfASurrogatePair() =>
        Assert.Equal("Line 1, column 2 holds U+D800, half of a surrogate pair. Remove it.", FaultOf("A" + (char)0xD800).Message);

    [Fact]
    public void NormalizesWhatIsNormalToItself() =>
        Gen.String.Sample(text => EssayText.Normalize(text, "") is not { Failure: null } normal || EssayText.Normalize(normal.Value, "").Value == normal.Value);

    [Fact]
    public void RefusesATextOrLeavesNothingForbiddenInIt() =>
        Gen.String[Gen.Char["a\r\n\t\u00A0\u2028\u000C\u0085\uFEFF"], 0, 20].Sample(text =>
            EssayText.Normalize(text, "") is not { Failure: null } normal
            || (Characters.IndexOfForbidden(normal.Value) < 0 && WithoutLineEnds(normal.Value) == WithoutLineEnds(text.TrimStart('\uFEFF'))));

    private static Fault FaultOf(string sent) => Assert.Single(Assert.IsType<Invalid>(EssayText.Normalize(sent, "").Failure).Faults);

    private static string WithoutLineEnds(string text) => text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
