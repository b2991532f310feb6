using Annotations.Model.Essays;
using Annotations.Model.Rights;
using Annotations.Model.Sources;

namespace Annotations.Testing.Builders;

/// <summary>Ids that tests spell out.</summary>
public static class Ids
{
    public static EssayId Essay(string text) => EssayId.TryParse(text, out var id) ? id : throw new ArgumentException(EssayId.Rule, nameof(text));

    public static SourceId Source(string text) => SourceId.TryParse(text, out var id) ? id : throw new ArgumentException(SourceId.Rule, nameof(text));

    public static Licence Licence(string text) => Model.Rights.Licence.TryParse(text, out var licence) ? licence : throw new ArgumentException(Model.Rights.Licence.Rule, nameof(text));
}
