using System.Text;
using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.Identifiers;
using Annotations.Citations.References;
using Annotations.Model;
using Annotations.Model.Failures;

namespace Annotations.Functions.Sources;

/// <summary>Reads a reference that somebody sends in CSL-JSON, and puts its identifiers in their normal forms.</summary>
internal static class ReferenceRequest
{
    /// <returns>The reference, or <see cref="Invalid"/>.</returns>
    public static Result<Reference> Read(JsonElement json)
    {
        var faults = new List<Fault>();
        return Read(json, "", faults) is { } reference ? reference : new Invalid(faults);
    }

    /// <summary>The reference; null, with faults, where it is not right.</summary>
    public static Reference? Read(JsonElement json, string path, List<Fault> faults)
    {
        var size = Encoding.UTF8.GetByteCount(json.GetRawText());
        if (size > Limits.ReferenceBytes)
        {
            faults.Add(new Fault(path, "too-long", $"A reference has at most {Limits.ReferenceBytes} bytes, not {size}."));
            return null;
        }

        var result = CslJsonReader.Read(json, path);
        faults.AddRange(result.Faults.Select(fault => new Fault(fault.Pointer, fault.Code, fault.Message)));
        return result.Reference is { } reference ? Normalise(reference, path, faults) : null;
    }

    private static Reference? Normalise(Reference reference, string path, List<Fault> faults)
    {
        var normal = ReferenceIdentifiers.Normalise(reference);
        faults.AddRange(normal.Faults.Select(fault => new Fault(path + fault.Pointer, fault.Fault.Code, fault.Fault.Message)));
        return normal.Faults.IsEmpty ? normal.Reference : null;
    }
}
