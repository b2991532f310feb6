using Annotations.Functions.Http;
using Annotations.Model.Annotations;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Annotations;

/// <summary>Answers that hold one annotation.</summary>
internal static class AnnotationAnswer
{
    public static Answer Ok(Annotation annotation) => Of(StatusCodes.Status200OK, annotation);

    public static Answer Created(Annotation annotation) =>
        Of(StatusCodes.Status201Created, annotation).WithLocation(ApiPaths.Annotation(annotation.Essay, annotation.Id));

    private static Answer Of(int status, Annotation annotation) =>
        Answer.Json(status, AnnotationResponse.Of(annotation)).With(annotation.ETag).WithSignposts(ApiPaths.Annotation(annotation.Essay, annotation.Id));
}
