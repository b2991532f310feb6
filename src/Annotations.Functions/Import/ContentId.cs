using System.Security.Cryptography;
using System.Text;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Import;

/// <summary>Gives a line without an id one made of what it says (a UUIDv8, RFC 9562, section 5.8), so that the same line again is the same annotation.</summary>
internal static class ContentId
{
    public static AnnotationId Of(Target target, ImportLine.OfAnnotation line, Caller caller)
    {
        var said = ApiJson.Serialize(new { caller.Scholar.Id, target.Exact, Sentences = target.Sentences.Select(s => s.Number), line.Statement.Kind, line.Statement.Body, line.Statement.Tags, line.Statement.Language, Sources = line.Statement.Citations.Select(citation => citation.ToString()), Dispute = line.Dispute?.Kind, Disputes = line.Dispute?.Annotation?.ToString() });
        return new AnnotationId(target.Sentence, Of(said));
    }

    /// <summary>What is known by a key.</summary>
    public static Guid Of(string key) => Of(Encoding.UTF8.GetBytes(key));

    private static Guid Of(byte[] said)
    {
        var bytes = SHA256.HashData(said)[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
