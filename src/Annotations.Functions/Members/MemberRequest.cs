using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Members;

/// <summary>Reads the role that somebody is to have.</summary>
internal static class MemberRequest
{
    public const int MaxScholarLength = 64;

    public const string ScholarRule = "A scholar's id is 1 to 64 lower-case ASCII letters, digits and hyphens. Scholars find theirs at /api/me.";

    public static Result<string> ReadScholar(string id) => Slug.IsSlug(id, MaxScholarLength) ? id : new Invalid("", "invalid-id", ScholarRule);

    /// <param name="id">The scholar whom the address names; the body may name the same one.</param>
    public static Result<Role> Read(JsonElement json, string id)
    {
        var faults = new List<Fault>();
        if (JsonFields.Of(json, "", faults) is not { } fields) return new Invalid(faults);
        var role = fields.Parsed<Role>("role", WireNames<Role>.TryParse, WireNames<Role>.Rule, required: WireNames<Role>.Rule);
        if (fields.Text("scholar", MaxScholarLength) is { } scholar && scholar != id) fields.AddFault("scholar", "read-only", "The address says whose role it is; leave it out, or send the same.");
        fields.RefuseUnknown();
        return faults.Count > 0 ? new Invalid(faults) : role!.Value;
    }
}
