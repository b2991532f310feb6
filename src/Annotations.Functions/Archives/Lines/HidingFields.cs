using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Failures;
using Annotations.Model.Moderation;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Archives.Lines;

/// <summary>Why a state is hidden, by whom and since when.</summary>
internal sealed record HidingFields(string Reason, Scholar By, DateTimeOffset At, string Operation)
{
    public static HidingFields Of(Hiding hiding) => new(hiding.Reason, hiding.By.By, hiding.By.At, ChangeFields.Format(hiding.By.Operation));

    /// <summary>Null where the state is not hidden, and, with faults, where what says so is not right.</summary>
    public static Hiding? Read(JsonFields fields, List<Fault> faults)
    {
        if (fields.Any("hidden") is not { } json || JsonFields.Of(json, "/hidden", faults) is not { } hidden) return null;
        var reason = hidden.Text("reason", Limits.ReasonCharacters, required: "What is hidden says why.");
        var by = hidden.Change("by", "at", "operation", faults);
        hidden.RefuseUnknown();
        return reason is null || by is null ? null : new Hiding(reason, by);
    }
}
