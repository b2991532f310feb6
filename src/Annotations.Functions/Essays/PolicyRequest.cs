using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model.Access;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;

namespace Annotations.Functions.Essays;

/// <summary>Reads an essay's policy; what it does not say is as usual.</summary>
internal static class PolicyRequest
{
    /// <summary>The policy; the usual one, with faults at <paramref name="path"/>, where it is not right.</summary>
    public static EssayPolicy Read(JsonElement json, string path, List<Fault> faults)
    {
        if (JsonFields.Of(json, path, faults) is not { } fields) return EssayPolicy.Usual;
        var annotators = fields.Parsed<Annotators>("annotators", WireNames<Annotators>.TryParse, WireNames<Annotators>.Rule) ?? EssayPolicy.Usual.Annotators;
        var sourcesRequired = fields.Has("sourcesRequired") ? ReadKinds(fields) : [.. EssayPolicy.Usual.SourcesRequired];
        fields.RefuseUnknown();
        return new EssayPolicy(annotators, [.. sourcesRequired]);
    }

    private static List<AnnotationKind> ReadKinds(JsonFields fields)
    {
        var kinds = new List<AnnotationKind>();
        foreach (var name in fields.Texts("sourcesRequired", Enum.GetValues<AnnotationKind>().Length, maxLength: 64))
        {
            if (WireNames<AnnotationKind>.TryParse(name, out var kind)) kinds.Add(kind);
            else fields.AddFault("sourcesRequired", "invalid", WireNames<AnnotationKind>.Rule);
        }

        return kinds;
    }
}
