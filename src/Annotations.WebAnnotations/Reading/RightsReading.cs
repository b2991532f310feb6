using System.Text.Json;
using Annotations.Model.Rights;

namespace Annotations.WebAnnotations.Reading;

/// <summary>What an annotation says of its rights (Data Model, section 3.3.6).</summary>
/// <param name="Licence">The licence under which it is; null where it says none, or something else.</param>
/// <param name="IsOther">Whether it says something else: several licences or statements, or one that has no address on the web.</param>
public readonly record struct RightsReading(Licence? Licence, bool IsOther)
{
    /// <summary>Of an annotation that conforms.</summary>
    public static RightsReading Of(JsonElement annotation) => annotation.Each("rights") switch
    {
        [] => default,
        [var only] when Model.Rights.Licence.TryParse(only.IriOf(), out var licence) => new RightsReading(licence, IsOther: false),
        _ => new RightsReading(null, IsOther: true),
    };
}
