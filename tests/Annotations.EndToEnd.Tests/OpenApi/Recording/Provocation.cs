using System.Text;

namespace Annotations.EndToEnd.Tests.OpenApi.Recording;

/// <summary>A request that something is wrong with.</summary>
/// <param name="Login">Null for nobody's.</param>
/// <param name="Body">Null for none.</param>
/// <param name="Header">Beside the login; conditions among it.</param>
internal sealed record Provocation(string Operation, string Method, string Address, string? Login, byte[]? Body, string MediaType, params IReadOnlyList<(string Name, string Value)> Header)
{
    /// <summary>A request of an operation as it should be: with its example, by an owner, without conditions.</summary>
    public static Provocation Of(DescribedApi api, DescribedOperation operation, IReadOnlyDictionary<string, string> ids)
    {
        var body = operation.Body;
        return new Provocation(operation.Id, operation.Method.ToUpperInvariant(), api.AddressOf(operation, ids), "otto+owner", body is null ? null : Encoding.UTF8.GetBytes(body.Value.Text), body?.MediaType ?? "application/json");
    }

    public string Text => Encoding.UTF8.GetString(Body ?? []);

    public Provocation With(string name, string value) => this with { Header = [.. Header, (name, value)] };

    public Provocation Json(string json) => this with { Body = Encoding.UTF8.GetBytes(json), MediaType = "application/json" };

    public Provocation Query(string query) => this with { Address = $"{Address}?{query}" };
}
