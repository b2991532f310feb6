using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Annotations.Functions.Tests.Exports.Validity;

/// <summary>Office Open XML, by the validator of its SDK.</summary>
internal static class DocxValidity
{
    public static IReadOnlyList<string> FaultsOf(byte[] body)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(body), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description + " " + error.Path?.XPath)];
    }
}
