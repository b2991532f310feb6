using System.Text.Json;
using Annotations.Citations.Names;

namespace Annotations.Citations.CslJson;

/// <summary>The parts of one name while it is read.</summary>
internal sealed class CslNameParts
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> switches = new(StringComparer.Ordinal);
    private bool isPlain = true;

    internal bool IsEmpty => IsBlank("family") && IsBlank("given") && IsBlank("literal");

    internal void Take(JsonProperty member, string pointer, CslJsonReading reading)
    {
        switch (member.Name)
        {
            case "family" or "given" or "dropping-particle" or "non-dropping-particle" or "suffix" or "literal":
                TakeText(member, pointer, reading);
                break;
            case "comma-suffix" or "static-ordering" or "parse-names":
                TakeSwitch(member, pointer, reading);
                break;
            default:
                isPlain = false;
                break;
        }
    }

    internal Name ToName(JsonElement element) => new()
    {
        Family = texts.GetValueOrDefault("family"),
        Given = texts.GetValueOrDefault("given"),
        DroppingParticle = texts.GetValueOrDefault("dropping-particle"),
        NonDroppingParticle = texts.GetValueOrDefault("non-dropping-particle"),
        Suffix = texts.GetValueOrDefault("suffix"),
        Literal = texts.GetValueOrDefault("literal"),
        IsCommaSuffix = switches.GetValueOrDefault("comma-suffix"),
        IsStaticOrdering = switches.GetValueOrDefault("static-ordering"),
        IsToBeParsed = switches.GetValueOrDefault("parse-names"),
        Source = isPlain ? null : element.Clone(),
    };

    private bool IsBlank(string part) => string.IsNullOrWhiteSpace(texts.GetValueOrDefault(part));

    private void TakeText(JsonProperty member, string pointer, CslJsonReading reading)
    {
        if (CslJsonReading.TextOf(member.Value) is { } text)
        {
            texts[member.Name] = text;
            return;
        }

        reading.Fault(
            CslJsonReading.Below(pointer, member.Name),
            CslJsonFaultCodes.NameMalformed,
            $"{member.Name} is a string.");
    }

    private void TakeSwitch(JsonProperty member, string pointer, CslJsonReading reading)
    {
        if (CslJsonReading.SwitchOf(member.Value) is { } isOn)
        {
            switches[member.Name] = isOn;
            isPlain &= member.Value.ValueKind == JsonValueKind.True;
            return;
        }

        reading.Fault(
            CslJsonReading.Below(pointer, member.Name),
            CslJsonFaultCodes.NameMalformed,
            $"{member.Name} is true or false.");
    }
}
