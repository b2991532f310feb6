using System.Text;
using Annotations.Citations.CslJson;
using Annotations.Citations.References;

namespace Annotations.Citations.Tests.CslJson;

internal static class Documents
{
    internal static IReadOnlyList<Reference> Read(string json)
    {
        var document = CslJsonReader.ReadDocument(Encoding.UTF8.GetBytes(json));
        Assert.Empty(document.Faults);
        return document.References;
    }
}
