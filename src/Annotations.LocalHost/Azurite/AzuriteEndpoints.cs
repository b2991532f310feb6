namespace Annotations.LocalHost.Azurite;

/// <summary>Where an Azurite on this machine listens; port 0 asks for a free one.</summary>
public sealed record AzuriteEndpoints(int BlobPort, int TablePort)
{
    /// <summary>Azurite's documented ports, which other tools look for.</summary>
    public static readonly AzuriteEndpoints Usual = new(10000, 10002);

    public static readonly AzuriteEndpoints Free = new(0, 0);

    /// <summary>The account and key are Azurite's published ones: the same on every machine, and no secret.</summary>
    public string ConnectionString =>
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + $"BlobEndpoint=http://127.0.0.1:{BlobPort}/devstoreaccount1;"
        + $"TableEndpoint=http://127.0.0.1:{TablePort}/devstoreaccount1;";
}
