using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.References;
using Annotations.Functions.Http;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.Archives.Lines;

/// <summary>A state of a source; one that was deleted says so on a line of its own.</summary>
internal sealed record SourceLine(
    string Id, Reference Reference, Scholar Creator, DateTimeOffset Created, string CreatedOperation, Scholar ModifiedBy, DateTimeOffset Modified, string Operation, int Revision)
{
    public DateTimeOffset? Deleted { get; init; }

    public Scholar? DeletedBy { get; init; }

    public string? DeletedOperation { get; init; }

    public static SourceLine Of(Source source) => new(
        source.Id.Value,
        source.Reference,
        source.Created.By,
        source.Created.At,
        ChangeFields.Format(source.Created.Operation),
        source.Modified.By,
        source.Modified.At,
        ChangeFields.Format(source.Modified.Operation),
        source.Revision);

    public static SourceLine Of(PastSource state) => Of(state.Source) with
    {
        Deleted = state.Deletion?.At,
        DeletedBy = state.Deletion?.By,
        DeletedOperation = state.Deletion is { } deletion ? ChangeFields.Format(deletion.Operation) : null,
    };

    /// <summary>The state; null, with faults, where it is not right.</summary>
    public static PastSource? Read(JsonElement json, EssayId essay, List<Fault> faults)
    {
        if (JsonFields.Of(json, "", faults) is not { } fields) return null;
        var id = fields.Parsed<SourceId>("id", SourceId.TryParse, SourceId.Rule, required: SourceId.Rule);
        var reference = fields.Any("reference");
        if (reference is null) fields.AddFault("reference", "required", "A source has a 'reference' in CSL-JSON.");
        var created = fields.Change("creator", "created", "createdOperation", faults);
        var modified = fields.Change("modifiedBy", "modified", "operation", faults);
        var revision = fields.Number("revision", 1, 999_999);
        var deletion = fields.Has("deleted") ? fields.Change("deletedBy", "deleted", "deletedOperation", faults) : null;
        fields.RefuseUnknown();
        if (faults.Count > 0) return null;

        var state = new PastSource(new Source(essay, id!.Value, CslJsonReader.ReadLeniently(reference!.Value), revision, created!, modified!), deletion);
        KeptWhole.Check(json, ArchiveJson.ToElement(Of(state)), faults);
        return faults.Count > 0 ? null : state;
    }

    /// <summary>The state of a source that is there now.</summary>
    public static PastSource? ReadCurrent(JsonElement json, EssayId essay, List<Fault> faults)
    {
        var state = Read(json, essay, faults);
        if (state?.Deletion is null) return state;
        faults.Add(new Fault("/deleted", "invalid", "A source that was deleted stands in its history alone."));
        return null;
    }
}
