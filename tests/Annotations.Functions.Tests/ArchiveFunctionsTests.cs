using Annotations.Functions.Tests.Calls;

namespace Annotations.Functions.Tests;

public sealed class ArchiveFunctionsTests
{
    [Fact]
    public async Task AnArchiveOverTheLimitIsRefusedUnreadWithTheLimit()
    {
        using var api = new TestApi();

        var answer = await api.SendAsync(ApiCall.Post("essays/nomonhan/archive").By("eve+editor").Bytes([], "application/zip").With("Content-Length", "100663297"));

        Assert.Equal((413, "body-too-large"), (answer.Status, answer.Problem));
        Assert.Equal(100_663_296, answer.Json.GetProperty("limit").GetInt64());
    }

    [Theory]
    [InlineData("ada", "essays/nomonhan/archive", 403)]
    [InlineData("eve+editor", "essays/Nomon_han/archive", 422)]
    [InlineData("eve+editor", "essays/nomonhan/archive?force=true", 400)]
    public async Task WhoAndWhereAreLookedAtFirst(string caller, string address, int status)
    {
        using var api = new TestApi();

        var answer = await api.SendAsync(ApiCall.Post(address).By(caller).Bytes([1], "application/zip"));

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task WhatIsNoArchiveIsToldSo()
    {
        using var api = new TestApi();

        var answer = await api.SendAsync(ApiCall.Post("essays/nomonhan/archive").By("eve+editor").Bytes([1, 2, 3], "application/zip"));

        Assert.Equal((422, "unsound-archive"), (answer.Status, answer.Problem));
        Assert.Equal("not-a-zip", answer.Json.GetProperty("errors")[0].GetProperty("code").GetString());
    }
}
