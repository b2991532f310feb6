using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Versions;

namespace Annotations.Functions.Archives.Lines;

/// <summary>What all revisions of an essay have in common.</summary>
/// <param name="Archive">The version of the archive's format.</param>
internal sealed record EssayHeader(int Archive, string Id, int Partitions, Scholar Creator, DateTimeOffset Created, string CreatedOperation)
{
    public const int Version = 1;

    public static EssayHeader Of(Essay essay) =>
        new(Version, essay.Id.Value, essay.Partitions, essay.Created.By, essay.Created.At, ChangeFields.Format(essay.Created.Operation));

    public Change ToCreation() => new(Creator, Created, Guid.ParseExact(CreatedOperation, "n"));

    /// <summary>Null, with faults, where it is not right.</summary>
    public static EssayHeader? Read(JsonElement json, List<Fault> faults)
    {
        if (JsonFields.Of(json, "", faults) is not { } fields) return null;
        var version = fields.Number("archive", 1, int.MaxValue);
        if (version > Version) fields.AddFault("archive", "unknown-version", $"Archives of version {Version} are read here, not of {version}.");
        var id = fields.Parsed<EssayId>("id", EssayId.TryParse, EssayId.Rule, required: EssayId.Rule);
        var partitions = fields.Number("partitions", 1, Limits.Partitions);
        var created = fields.Change("creator", "created", "createdOperation", faults);
        fields.RefuseUnknown();
        return faults.Count > 0 ? null : new EssayHeader(version, id!.Value.Value, partitions, created!.By, created.At, ChangeFields.Format(created.Operation));
    }
}
