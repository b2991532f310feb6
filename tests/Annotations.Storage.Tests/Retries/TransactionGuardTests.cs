using Annotations.Storage.Keys;
using Annotations.Storage.Retries;
using Azure.Data.Tables;

namespace Annotations.Storage.Tests.Retries;

/// <summary>What Azure Table Storage refuses and Azurite lets pass.</summary>
public sealed class TransactionGuardTests
{
    [Fact]
    public void LetsAHundredSmallRowsPass() => Assert.Null(TransactionGuard.Check(Rows(100)));

    [Fact]
    public void RefusesARowMore() =>
        Assert.Equal(TableLimits.MaxOperationsPerTransaction, TransactionGuard.Check(Rows(101))?.Limit);

    [Fact]
    public void RefusesAnEntityOverAMebibyte() =>
        Assert.Equal(TableLimits.MaxEntityBytes, TransactionGuard.Check([Add(Columns(17, TableLimits.MaxStringCharacters))])?.Limit);

    [Fact]
    public void RefusesMoreThanFourMebibytes() =>
        Assert.Equal(TableLimits.MaxTransactionBytes, TransactionGuard.Check([.. Enumerable.Range(0, 5).Select(i => Add(Columns(15, TableLimits.MaxStringCharacters, $"r{i}")))])?.Limit);

    [Fact]
    public void RefusesMoreColumnsThanAnEntityHas() =>
        Assert.Equal(TableLimits.MaxPropertiesPerEntity, TransactionGuard.Check([Add(Columns(253, 1))])?.Limit);

    [Fact]
    public void ThrowsForAColumnOver64Kibibytes() =>
        Assert.Throws<ArgumentException>(() => TransactionGuard.Check([Add(Columns(1, TableLimits.MaxStringCharacters + 1))]));

    [Fact]
    public void ThrowsForTwoPartitions() =>
        Assert.Throws<ArgumentException>(() => TransactionGuard.Check([Add(new TableEntity("p", "r")), Add(new TableEntity("q", "r"))]));

    [Fact]
    public void ThrowsForOneRowTwice() =>
        Assert.Throws<ArgumentException>(() => TransactionGuard.Check([Add(new TableEntity("p", "r")), Add(new TableEntity("p", "r"))]));

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a%b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    public void ThrowsForAKeyThatTheServiceRefuses(string key) =>
        Assert.Throws<ArgumentException>(() => TransactionGuard.Check([Add(new TableEntity("p", key))]));

    [Fact]
    public void ThrowsForAKeyOverAKibibyte() =>
        Assert.Throws<ArgumentException>(() => TransactionGuard.Check([Add(new TableEntity("p", new string('k', 513)))]));

    private static List<TableTransactionAction> Rows(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Add(new TableEntity("p", $"r{i}")))];

    private static TableTransactionAction Add(TableEntity entity) => new(TableTransactionActionType.Add, entity);

    private static TableEntity Columns(int count, int length, string row = "r")
    {
        var entity = new TableEntity("p", row);
        for (var i = 0; i < count; i++) entity[$"C{i}"] = new string('x', length);
        return entity;
    }
}
