using Annotations.Storage;

namespace Annotations.Functions.Tests.Hosting;

public sealed class SettingsCheckTests
{
    [Theory]
    [InlineData("AnnotationsStorage", "AccountName=x;AccountKey=not-a-key")]
    [InlineData("AnnotationsStorage", "nonsense")]
    [InlineData("Annotations:DevelopmentTokens", "yes")]
    [InlineData("Annotations:SecondsPerRequest", "0")]
    [InlineData("Annotations:SecondsPerRequest", "231")]
    [InlineData("Annotations:SecondsPerRequest", "1.5")]
    [InlineData("Annotations:AnonymousAs", "Ada Example")]
    [InlineData("Annotations:AnonymousAs", "ada+king")]
    [InlineData("Annotations:PublicAddress", "annotations.example.org")]
    [InlineData("Annotations:Styles", "/no/such/directory")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "localhost:4317")]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING", "IngestionEndpoint=https://example.org")]
    [InlineData("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "ClientId=me;Authorization=AAD")]
    public void TheStartStopsAtASettingThatIsNotRightAndNamesIt(string name, string value)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new TestApi((name, value)));

        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
        Assert.Single(exception.Message.Split(Environment.NewLine));
    }

    [Theory]
    [InlineData("tableServiceUri", "stdata", "AnnotationsStorage__tableServiceUri")]
    [InlineData("blobServiceUri", "", "AnnotationsStorage__blobServiceUri")]
    [InlineData("clientId", "id-annotations", "AnnotationsStorage__clientId")]
    public void AnAccountThatIsNamedByIdentityIsNamedWhole(string name, string value, string told)
    {
        var settings = new Dictionary<string, string>
        {
            [StorageClients.Section] = "",
            ["AnnotationsStorage:tableServiceUri"] = "https://a.table.core.windows.net",
            ["AnnotationsStorage:blobServiceUri"] = "https://a.blob.core.windows.net",
            [$"AnnotationsStorage:{name}"] = value,
        };

        var exception = Assert.Throws<InvalidOperationException>(() => new TestApi([.. settings.Select(setting => (setting.Key, setting.Value))]));

        Assert.Contains(told, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EverySettingThatIsNotRightIsNamedAtOnce()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new TestApi(("Annotations:PublicAddress", "x"), ("Annotations:DevelopmentTokens", "x"), ("OTEL_EXPORTER_OTLP_ENDPOINT", "x")));

        Assert.Equal(3, exception.Message.Split(Environment.NewLine).Length);
    }

    /// <summary>There is a key in it, and messages of a start end up in logs.</summary>
    [Fact]
    public void AConnectionStringIsNotRepeated()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new TestApi((StorageClients.Section, "AccountName=scholars;AccountKey=c2VjcmV0;BlobEndpoint=:")));

        Assert.DoesNotContain("scholars", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", exception.ToString(), StringComparison.Ordinal);
    }
}
