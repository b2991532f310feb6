using System.Collections.Frozen;

namespace Annotations.Model.Rights;

/// <summary>The twelve statements of RightsStatements.org, version 1.0. Their IRIs have http, as that site says, and <c>vocab</c>; its pages and data are of the same statements.</summary>
internal static class RightsStatements
{
    public const string Host = "rightsstatements.org";

    private static readonly FrozenDictionary<string, KnownLicence> All = new (string Code, string Name)[]
    {
        ("InC", "In Copyright"),
        ("InC-OW-EU", "In Copyright - EU Orphan Work"),
        ("InC-EDU", "In Copyright - Educational Use Permitted"),
        ("InC-NC", "In Copyright - Non-Commercial Use Permitted"),
        ("InC-RUU", "In Copyright - Rights-holder(s) Unlocatable or Unidentifiable"),
        ("NoC-CR", "No Copyright - Contractual Restrictions"),
        ("NoC-NC", "No Copyright - Non-Commercial Use Only"),
        ("NoC-OKLR", "No Copyright - Other Known Legal Restrictions"),
        ("NoC-US", "No Copyright - United States"),
        ("CNE", "Copyright Not Evaluated"),
        ("UND", "Copyright Undetermined"),
        ("NKC", "No Known Copyright"),
    }.ToFrozenDictionary(statement => statement.Code, statement => new KnownLicence($"http://{Host}/vocab/{statement.Code}/1.0/", statement.Name), StringComparer.OrdinalIgnoreCase);

    /// <param name="segments">Of an address's path, in lower case.</param>
    public static KnownLicence? OfPath(ReadOnlySpan<string> segments) =>
        segments is ["vocab" or "page" or "data", var code, "1.0"] && All.TryGetValue(code, out var statement) ? statement : null;
}
