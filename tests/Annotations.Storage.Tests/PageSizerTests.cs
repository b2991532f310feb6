namespace Annotations.Storage.Tests;

public class PageSizerTests
{
    [Fact]
    public void BeginsWithFew() => Assert.Equal(50, new PageSizer(1_000).Limit);

    [Theory]
    [InlineData(50, 5_000, 1_000)]
    [InlineData(50, 500_000, 104)]
    [InlineData(50, 50_000_000, 50)]
    [InlineData(0, 0, 50)]
    [InlineData(1_000, 200_000_000_000, 50)]
    public void TakesAMegabyteAtOnce(int items, long bytes, int limit)
    {
        var sizer = new PageSizer(1_000);
        sizer.Weighed(items, bytes);
        Assert.Equal(limit, sizer.Limit);
    }

    [Fact]
    public void NeverTakesMoreThanItMay()
    {
        var sizer = new PageSizer(20);
        Assert.Equal(20, sizer.Limit);
        sizer.Weighed(20, 10);
        Assert.Equal(20, sizer.Limit);
        sizer.Weighed(20, 10_000_000);
        Assert.Equal(20, sizer.Limit);
    }
}
