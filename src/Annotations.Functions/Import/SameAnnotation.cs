using System.Text.Json;
using Annotations.Functions.Annotations;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;

namespace Annotations.Functions.Import;

/// <summary>Tells whether two annotations say the same of the same thing, whenever and by whomever they were last changed.</summary>
internal static class SameAnnotation
{
    public static bool Are(Annotation one, Annotation other) =>
        JsonElement.DeepEquals(Content(one, other), Content(other, other));

    private static JsonElement Content(Annotation annotation, Annotation record) =>
        ApiJson.ToElement(AnnotationResponse.Of(annotation with { Created = record.Created, Modified = record.Modified, Revision = record.Revision }));
}
