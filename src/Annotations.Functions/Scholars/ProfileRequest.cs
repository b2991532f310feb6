using System.Text.Json;
using Annotations.Citations.Identifiers;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Failures;

namespace Annotations.Functions.Scholars;

/// <summary>What somebody wants to be said of them.</summary>
/// <param name="Orcid">In its normal form, an address.</param>
public sealed record ProfileDraft(string Name, string? Orcid, string? Affiliation);

/// <summary>Reads profiles that scholars send of themselves.</summary>
internal static class ProfileRequest
{
    /// <param name="current">What was sent to whoever read it: what the service sets may come back as it is.</param>
    public static Result<ProfileDraft> Read(JsonElement json, MeResponse current)
    {
        var faults = new List<Fault>();
        if (JsonFields.Of(json, "", faults) is not { } fields) return new Invalid(faults);
        var name = fields.Text("name", Limits.ScholarNameCharacters, required: "Say under which 'name' your annotations are to appear.");
        if (name is not null && string.IsNullOrWhiteSpace(name)) fields.AddFault("name", "empty", "A name has letters.");
        var orcid = ReadOrcid(fields);
        var affiliation = fields.Text("affiliation", Limits.AffiliationCharacters);
        new ReadOnlyMembers(ApiJson.ToElement(current)).Check(fields, ReadOnlyMembers.SetByTheService, "id", "role", "created", "modified", "revision");
        fields.RefuseUnknown();
        return faults.Count > 0 ? new Invalid(faults) : new ProfileDraft(name!.Trim(), orcid, string.IsNullOrWhiteSpace(affiliation) ? null : affiliation.Trim());
    }

    private static string? ReadOrcid(JsonFields fields)
    {
        if (fields.Text("orcid", maxLength: 100) is not { } text) return null;
        if (Orcid.TryParse(text, out var orcid, out var fault)) return orcid.ToString();
        fields.AddFault("orcid", fault.Code, fault.Message);
        return null;
    }
}
