using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Annotations.Model.Versions;
using Annotations.WebAnnotations.Terms;
using Annotations.WebAnnotations.Turtle;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.WebAnnotation.Answers;

/// <summary>A form in which annotations and containers are given out.</summary>
internal sealed class Representation
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 128 };

    public static readonly Representation JsonLd = new(AnnotationNamespace.MediaType, document => document.ToJsonString(Options) + "\n");

    public static readonly Representation Turtle = new("text/turtle; charset=utf-8", TurtleWriter.Write);

    /// <summary>The same JSON for those who ask for nothing but that.</summary>
    private static readonly Representation Json = new(Answer.JsonMediaType, JsonLd.write);

    private static readonly Representation[] All = [JsonLd, Turtle, Json];

    private readonly Func<JsonObject, string?> write;

    private Representation(string mediaType, Func<JsonObject, string?> write) => (MediaType, this.write) = (mediaType, write);

    public string MediaType { get; }

    /// <returns>The one that is asked for by Accept, JSON-LD where nothing is; <see cref="NotAcceptable"/>.</returns>
    public static Result<Representation> For(HttpRequest request)
    {
        if (AcceptedTypes.Of(request) is not { } ranges) return JsonLd;
        var best = All.MaxBy(offered => AcceptedTypes.QualityOf(offered.MediaType, ranges))!;
        return AcceptedTypes.QualityOf(best.MediaType, ranges) > 0 ? best : new NotAcceptable([.. All.Select(offered => offered.MediaType)]);
    }

    /// <returns>Null where the document cannot be had in that form: its words are of contexts that are not known here.</returns>
    public byte[]? Write(JsonObject document) => write(document) is { } text ? Encoding.UTF8.GetBytes(text) : null;

    /// <summary>A strong validator: other bytes, or another state, have another one.</summary>
    public EntityTag TagOf(byte[] body, string state) =>
        new(Convert.ToHexStringLower(SHA256.HashData([.. body, .. Encoding.UTF8.GetBytes(state + MediaType)]))[..32]);

    /// <summary>The tags under which a resource was given out in its present state.</summary>
    public static IEnumerable<EntityTag> TagsOf(JsonObject document, EntityTag state) =>
        All.Select(form => form.Write(document) is { } body ? form.TagOf(body, state.Value) : (EntityTag?)null).OfType<EntityTag>();
}
