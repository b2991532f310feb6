using Annotations.Model.Rights;

namespace Annotations.Storage.Entities;

/// <summary>Reads licences as they are stored: by their IRIs.</summary>
internal static class LicenceState
{
    /// <summary>Null for null.</summary>
    public static Licence? Read(string? iri) =>
        iri is null ? null
        : Licence.TryParse(iri, out var licence) ? licence
        : throw new FormatException($"'{iri}' is no licence.");
}
