using System.Text.Json.Nodes;
using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.WebAnnotation.Answers;

/// <summary>Answers that hold a container, a page or an annotation, in the form that is asked for.</summary>
internal static class WebAnswer
{
    public const string ContainerMethods = "GET, HEAD, OPTIONS, POST";
    public const string PageMethods = "GET, HEAD, OPTIONS";
    public const string AnnotationMethods = "DELETE, GET, HEAD, OPTIONS, PUT";

    public static Result<Answer> Ok(HttpRequest request, JsonObject document, string state) => Of(StatusCodes.Status200OK, request, document, state);

    public static Result<Answer> Of(int status, HttpRequest request, JsonObject document, string state)
    {
        if (!Representation.For(request).Succeeded(out var form, out var failure)) return failure;
        if (form.Write(document) is not { } body) return new NotAcceptable([Representation.JsonLd.MediaType]);
        return Of(status, form, body, state);
    }

    /// <summary>Why what a change leads to could not be sent: asked before it is made. Null where it can.</summary>
    public static Failure? Refusal(HttpRequest request) => Representation.For(request).Failure;

    /// <summary>Of a change that is made: in JSON-LD where the form that is asked for cannot hold the document.</summary>
    public static Answer OfChange(int status, HttpRequest request, JsonObject document, string state) =>
        Of(status, request, document, state).Succeeded(out var answer, out _) ? answer : Of(status, Representation.JsonLd, Representation.JsonLd.Write(document)!, state);

    private static Answer Of(int status, Representation form, byte[] body, string state) => Answer.Of(status, body, form.MediaType).With(form.TagOf(body, state));
}
