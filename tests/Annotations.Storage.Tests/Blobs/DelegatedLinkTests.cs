using System.Web;
using Annotations.Storage.Blobs;
using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Moq;

namespace Annotations.Storage.Tests.Blobs;

/// <summary>Links of an account that the app opens by its identity. Azurite takes no identities without a certificate, so that the account is a mock.</summary>
public sealed class DelegatedLinkTests : IDisposable
{
    private const string Exports = "https://account.blob.core.windows.net/exports";

    private static readonly ExportLink Link = new("application/zip", "attachment; filename=\"steppe.zip\"");

    private readonly Mock<TimeProvider> clock = new();
    private readonly Mock<BlobServiceClient> service = new();
    private readonly DelegationKeys keys;
    private readonly ExportLinks links;
    private DateTimeOffset now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    public DelegatedLinkTests()
    {
        clock.Setup(time => time.GetUtcNow()).Returns(() => now);
        service.Setup(account => account.GetUserDelegationKeyAsync(It.IsAny<DateTimeOffset?>(), It.IsAny<DateTimeOffset>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((DateTimeOffset? from, DateTimeOffset to, CancellationToken _) => Response.FromValue(BlobsModelFactory.UserDelegationKey("object", "tenant", from!.Value, to, "b", "2025-01-05", Convert.ToBase64String(new byte[32])), null!));
        keys = new DelegationKeys(service.Object, clock.Object);
        links = new ExportLinks(new BlobContainerClient(new Uri(Exports), Mock.Of<TokenCredential>()), keys, clock.Object);
    }

    public void Dispose() => keys.Dispose();

    [Fact]
    public async Task AreSignedWithAKeyOfTheAppsIdentityForHttpsAlone()
    {
        var address = (await links.SignAsync("steppe/1.zip", Link, TestContext.Current.CancellationToken))!;

        var query = HttpUtility.ParseQueryString(address.Query);
        Assert.Equal(Exports + "/steppe/1.zip", address.GetLeftPart(UriPartial.Path));
        Assert.Equal(("object", "tenant", "r", "b", "https"), (query["skoid"], query["sktid"], query["sp"], query["sr"], query["spr"]));
        Assert.Equal((Link.MediaType, Link.Disposition, "2026-11-25T12:05:00Z"), (query["rsct"], query["rscd"], query["se"]));
        Assert.NotEmpty(query["sig"]!);
    }

    [Fact]
    public async Task AskForAKeyOnceUntilItIsNearItsEnd()
    {
        foreach (var minutes in (int[])[0, 10, 50])
        {
            now = new DateTimeOffset(2026, 11, 25, 12, minutes, 0, TimeSpan.Zero);
            await links.SignAsync("steppe/1.zip", Link, TestContext.Current.CancellationToken);
        }

        VerifyKeys(Times.Once());
        now += TimeSpan.FromMinutes(1);
        await links.SignAsync("steppe/1.zip", Link, TestContext.Current.CancellationToken);
        VerifyKeys(Times.Exactly(2));
    }

    [Fact]
    public async Task AreNoneWhereTheIdentityMayNotSign()
    {
        service.Setup(account => account.GetUserDelegationKeyAsync(It.IsAny<DateTimeOffset?>(), It.IsAny<DateTimeOffset>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new RequestFailedException(403, "Forbidden", "AuthorizationPermissionMismatch", null));

        Assert.Null(await links.SignAsync("steppe/1.zip", Link, TestContext.Current.CancellationToken));
    }

    private void VerifyKeys(Times times) =>
        service.Verify(account => account.GetUserDelegationKeyAsync(It.IsAny<DateTimeOffset?>(), It.IsAny<DateTimeOffset>(), It.IsAny<CancellationToken>()), times);
}
