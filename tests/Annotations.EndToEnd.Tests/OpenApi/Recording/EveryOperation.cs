namespace Annotations.EndToEnd.Tests.OpenApi.Recording;

/// <summary>What can go wrong with every operation, by what the description says of it.</summary>
internal static class EveryOperation
{
    private const string Absent = "s1-0000000000000000000000000000ffff";

    /// <summary>Ids that are of nothing, where the address has room for one.</summary>
    private static readonly (string Parameter, string Id)[] OfNothing =
    [
        ("essayId", "nowhere"), ("sentenceId", "s99"), ("annotationId", Absent), ("sourceId", "nothing"), ("scholarId", "nobody"), ("revision", "99"), ("styleId", "no-style"), ("code", "none"), ("container", "nothing"), ("name", "nothing"), ("file", "nothing.js"),
    ];

    public static IEnumerable<Provocation> Of(DescribedApi api, DescribedOperation operation, IReadOnlyDictionary<string, string> ids) =>
        [.. OfCallers(api, operation, ids), .. OfAddresses(api, operation, ids), .. OfConditions(api, operation, ids), .. OfBodies(api, operation, ids)];

    private static IEnumerable<Provocation> OfCallers(DescribedApi api, DescribedOperation operation, IReadOnlyDictionary<string, string> ids)
    {
        var right = Provocation.Of(api, operation, ids);
        yield return right with { Login = null };
        yield return right with { Login = "Nobody Known" };
        yield return right with { Login = "zoe" };
    }

    private static IEnumerable<Provocation> OfAddresses(DescribedApi api, DescribedOperation operation, IReadOnlyDictionary<string, string> ids)
    {
        var right = Provocation.Of(api, operation, ids);
        yield return right.Query("no-such-parameter=1");
        yield return right.With("Accept", "image/png");
        foreach (var (parameter, id) in OfNothing.Where(of => operation.Path.Contains($"{{{of.Parameter}}}", StringComparison.Ordinal) && operation.Id != "PutEssay"))
        {
            yield return right with { Address = api.AddressOf(operation, new Dictionary<string, string>(ids) { [parameter] = id }) };
        }

        foreach (var (parameter, kinds) in new[] { ("annotationId", new[] { "deleted", "hidden" }), ("sourceId", ["deletedSource"]), ("name", ["deleted", "hidden"]) })
        {
            if (!operation.Path.Contains($"{{{parameter}}}", StringComparison.Ordinal)) continue;
            foreach (var kind in kinds) yield return right with { Address = api.AddressOf(operation, new Dictionary<string, string>(ids) { [parameter] = ids[kind] }), Login = "zoe", Header = [("If-Match", "\"stale\"")] };
            if (parameter == "annotationId") yield return right with { Address = api.AddressOf(operation, new Dictionary<string, string>(ids) { [parameter] = ids["deleted"] }) };
        }
    }

    private static IEnumerable<Provocation> OfConditions(DescribedApi api, DescribedOperation operation, IReadOnlyDictionary<string, string> ids)
    {
        var right = Provocation.Of(api, operation, ids);
        foreach (var tags in operation.NeedsIfMatch ? new[] { "\"stale\"", "W/\"weak\"", "no tag" } : []) yield return right.With("If-Match", tags);
        if (operation.NeedsIfMatch) yield return right;
        if (operation.NeedsIfMatch) yield return right.With("If-None-Match", "*");
        if (!operation.IsRepeatable) yield break;
        yield return right.With("Idempotency-Key", new string('k', 300));
        yield return right.With("Idempotency-Key", $"of-{operation.Id}");
        yield return right.Json("{}").With("Idempotency-Key", $"of-{operation.Id}");
    }

    private static IEnumerable<Provocation> OfBodies(DescribedApi api, DescribedOperation operation, IReadOnlyDictionary<string, string> ids)
    {
        if (operation.Description["requestBody"] is null) yield break;
        var right = Provocation.Of(api, operation, ids).With(operation.NeedsIfMatch ? "If-Match" : "X-None", "*");
        yield return right with { Body = "nothing"u8.ToArray(), MediaType = "application/x-nothing" };
        yield return right with { Body = [0xFF, 0xFE, 0x00], MediaType = right.MediaType };
        yield return right.Json("{");
        yield return right.Json("""{"no-such-member":true}""");
        yield return right with { Body = new byte[(16 << 20) + 1] };
    }
}
