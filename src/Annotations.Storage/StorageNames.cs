namespace Annotations.Storage;

/// <summary>The names of what the service keeps in a storage account.</summary>
/// <param name="Table">3 to 63 letters and digits, a letter first.</param>
/// <param name="EssaysContainer">3 to 63 lower-case letters, digits and hyphens.</param>
/// <param name="StylesContainer">As <paramref name="EssaysContainer"/>.</param>
/// <param name="ExportsContainer">As <paramref name="EssaysContainer"/>.</param>
public sealed record StorageNames(string Table, string EssaysContainer, string StylesContainer, string ExportsContainer)
{
    public static readonly StorageNames Default = new("annotations", "essays", "styles", "exports");

    public IReadOnlyList<string> Containers => [EssaysContainer, StylesContainer, ExportsContainer];
}
