using Annotations.Model.Annotations;
using Annotations.Model.Moderation;

namespace Annotations.Storage.Entities;

/// <summary>A <see cref="Flag"/> as it is stored.</summary>
internal sealed record FlagState(string Annotation, int Revision, string Reason, ChangeState Raised, FlagStatus Status, ChangeState? Decided, string? Note)
{
    public static FlagState Of(Flag flag) =>
        new(flag.Annotation.ToString(), flag.Revision, flag.Reason, ChangeState.Of(flag.Raised), flag.Status, flag.Decided is { } decided ? ChangeState.Of(decided) : null, flag.Note);

    public Flag ToFlag() => AnnotationId.TryParse(Annotation, out var id)
        ? new Flag(id, Revision, Reason, Raised.ToChange()) { Status = Status, Decided = Decided?.ToChange(), Note = Note }
        : throw new FormatException($"'{Annotation}' is no annotation's id.");
}
