using System.Text.Json;
using Annotations.Model.Essays;
using Annotations.Model.Sources;

namespace Annotations.Storage.Entities;

/// <summary>A <see cref="Source"/> as it is stored; its essay and id are the row's keys.</summary>
internal sealed record SourceState(JsonElement Reference, int Revision, ChangeState Created, ChangeState Modified)
{
    /// <summary>Only on the last row of a deleted source's history.</summary>
    public ChangeState? Deleted { get; init; }

    public static SourceState Of(Source source) =>
        new(ReferenceJson.Write(source.Reference), source.Revision, ChangeState.Of(source.Created), ChangeState.Of(source.Modified));

    public Source ToSource(EssayId essay, SourceId id) =>
        new(essay, id, ReferenceJson.Read(Reference), Revision, Created.ToChange(), Modified.ToChange());
}
