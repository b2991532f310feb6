using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Failures;

namespace Annotations.Functions.Moderation;

/// <summary>Reads why something is asked for or decided.</summary>
internal static class ReasonRequest
{
    /// <param name="required">What is missing where no reason is given.</param>
    public static Result<string> Read(JsonElement json, string required)
    {
        var faults = new List<Fault>();
        if (JsonFields.Of(json, "", faults) is not { } fields) return new Invalid(faults);
        var reason = fields.Text("reason", Limits.ReasonCharacters, required);
        if (reason is not null && string.IsNullOrWhiteSpace(reason)) fields.AddFault("reason", "empty", required);
        fields.RefuseUnknown();
        return faults.Count > 0 ? new Invalid(faults) : reason!;
    }
}
