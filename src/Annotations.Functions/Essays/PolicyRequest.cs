using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Access;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.Model.Rights;

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
        var licences = ReadLicences(fields);
        fields.RefuseUnknown();
        return new EssayPolicy(annotators, [.. sourcesRequired]) { Licences = licences };
    }

    private static LicencePolicy ReadLicences(JsonFields fields)
    {
        var allowed = new List<Licence>();
        foreach (var name in fields.Texts("licences", Limits.LicencesPerEssay, Limits.LicenceCharacters))
        {
            if (Licence.TryParse(name, out var licence)) allowed.Add(licence);
            else fields.AddFault("licences", "invalid", Licence.Rule);
        }

        var standard = fields.Parsed<Licence>("defaultLicence", Licence.TryParse, Licence.Rule);
        if (LicencePolicy.Of(allowed, standard) is { } policy) return policy;
        fields.AddFault("defaultLicence", "licence-not-allowed", $"The default is one of 'licences', where there are any, and {standard} is not.");
        return LicencePolicy.Anything;
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
