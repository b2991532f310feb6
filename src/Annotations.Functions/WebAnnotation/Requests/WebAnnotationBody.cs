using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Failures;
using Annotations.WebAnnotations.Checking;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.WebAnnotation.Requests;

/// <summary>Reads annotations in JSON-LD.</summary>
internal static class WebAnnotationBody
{
    private const string JsonLdMediaType = "application/ld+json";

    /// <summary>As Accept-Post has it (Web Annotation Protocol, section 4.1).</summary>
    public const string Accepted = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\", application/ld+json, application/json";

    /// <returns>An annotation that conforms; <see cref="NotAnAnnotation"/>, <see cref="InvalidWebAnnotation"/>, or as any body in JSON.</returns>
    public static async Task<Result<JsonDocument>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (RequestBody.MediaTypeOf(request, JsonLdMediaType, RequestBody.JsonMediaType).Failure is { } unsupported) return unsupported;
        if (!(await RequestBody.ReadUtf8Async(request, Limits.WebAnnotationBytes, cancellationToken)).Succeeded(out var body, out var failure)) return failure;
        if (!RequestBody.ParseJson(body, maxDepth: Limits.WebAnnotationDepth).Succeeded(out var json, out failure)) return failure;
        if (json.RootElement.ValueKind == JsonValueKind.Object && !AnnotationChecker.IsAnnotation(json.RootElement)) return new NotAnAnnotation();
        var faults = AnnotationChecker.Check(json.RootElement);
        return faults.Count == 0 ? json : new InvalidWebAnnotation(faults);
    }
}
