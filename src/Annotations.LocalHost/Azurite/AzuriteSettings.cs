namespace Annotations.LocalHost.Azurite;

/// <summary>What azurite-child.cjs is told.</summary>
/// <param name="Modules">Where Azurite's package is.</param>
/// <param name="Data">The folder of its data; null for memory.</param>
internal sealed record AzuriteSettings(string Modules, string? Data, int BlobPort, int TablePort);
