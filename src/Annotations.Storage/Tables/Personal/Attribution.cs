using System.Text.Json.Nodes;

namespace Annotations.Storage.Tables.Personal;

/// <summary>Finds, in a stored state, where it says that a scholar did something, and puts somebody else there.</summary>
internal static class Attribution
{
    private const string ById = "byId";
    private const string ByName = "byName";
    private const string Members = "members";
    private const string Scholar = "scholar";

    /// <summary>Whether the state says anything of the scholar.</summary>
    public static bool Names(string state, string scholar) => Changes(JsonNode.Parse(state)!, scholar, pseudonym: null);

    /// <summary>The state with the pseudonym, and without the scholar among its members; null where it says nothing of them.</summary>
    public static string? Replaced(string state, string scholar, string pseudonym, string name)
    {
        var json = JsonNode.Parse(state)!;
        return Changes(json, scholar, (pseudonym, name)) ? json.ToJsonString(Entities.StoredJson.Context.Options) : null;
    }

    private static bool Changes(JsonNode? json, string scholar, (string Id, string Name)? pseudonym) => json switch
    {
        JsonObject member => ChangesObject(member, scholar, pseudonym),
        JsonArray items => items.ToList().Select(item => Changes(item, scholar, pseudonym)).ToList().Contains(true),
        _ => false,
    };

    private static bool ChangesObject(JsonObject json, string scholar, (string Id, string Name)? pseudonym)
    {
        var isFound = false;
        if (IsText(json[ById], scholar))
        {
            isFound = true;
            if (pseudonym is { } other) (json[ById], json[ByName]) = (other.Id, other.Name);
        }

        if (json[Members] is JsonArray members && members.FirstOrDefault(member => IsText(member?[Scholar], scholar)) is { } own)
        {
            isFound = true;
            if (pseudonym is not null) members.Remove(own);
        }

        // What users send holds no such members at a place where the service looks for them, but for a reference, which is theirs.
        foreach (var (name, value) in json.ToList())
        {
            if (name is not ("reference" or "citation")) isFound |= Changes(value, scholar, pseudonym);
        }

        return isFound;
    }

    private static bool IsText(JsonNode? json, string text) => json is JsonValue value && value.TryGetValue<string>(out var found) && found == text;
}
