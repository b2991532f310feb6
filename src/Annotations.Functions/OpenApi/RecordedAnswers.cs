using System.Globalization;
using System.Text.Json.Nodes;

namespace Annotations.Functions.OpenApi;

/// <summary>Answers that the service gave when tests did what each operation's example asks for: the examples of answers in the description.</summary>
/// <param name="recorded"><c>answers</c> by operation, status and media type; <c>problems</c> by code.</param>
public sealed class RecordedAnswers(JsonObject recorded)
{
    /// <returns>JSON, or text as a string; null where none was recorded: the answer is empty, no text, or too large to be an example.</returns>
    internal JsonNode? Of(string operation, int status, string mediaType) =>
        recorded["answers"]?[operation]?[status.ToString(CultureInfo.InvariantCulture)]?[mediaType]?.DeepClone();

    /// <returns>A problem document; null where tests do not bring that problem about.</returns>
    internal JsonNode? OfProblem(string code) => recorded["problems"]?[code]?.DeepClone();
}
