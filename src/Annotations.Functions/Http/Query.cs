using System.Globalization;
using Annotations.Functions.Problems;
using Annotations.Model;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Annotations.Functions.Http;

/// <summary>Reads query parameters. Which a function knows stands in <see cref="Parameters.QueryTable"/>; <see cref="Frame"/> has refused all others, and those that are given twice or without a value.</summary>
internal sealed class Query
{
    private readonly IQueryCollection parameters;

    private Query(IQueryCollection parameters) => this.parameters = parameters;

    /// <summary>The first value that is not right; null where all are.</summary>
    public Failure? Failure { get; private set; }

    public static Query Of(HttpRequest request) => new(request.Query);

    /// <summary>What is wrong with the parameters, whatever their values mean: each may be given at most once, and none that nobody asked for.</summary>
    /// <param name="known">The names of the parameters that may be given.</param>
    public static Failure? Refusal(HttpRequest request, IReadOnlyCollection<string> known)
    {
        foreach (var (name, values) in request.Query)
        {
            if (Fault(name, values, known) is { } fault) return new InvalidQuery(name, fault);
        }

        return null;
    }

    private static string? Fault(string name, StringValues values, IReadOnlyCollection<string> known)
    {
        if (!known.Contains(name, StringComparer.Ordinal)) return known.Count == 0 ? $"No parameter is known here, not '{name}'." : $"'{name}' is not a parameter that is known here; known are {string.Join(", ", known)}.";
        if (values.Count > 1) return $"'{name}' is given {values.Count} times.";
        if (values is [null or ""]) return $"'{name}' is given without a value; leave it out, or say which.";
        return Characters.IndexOfForbidden(values.ToString()) >= 0 ? $"'{name}' holds a character that no text has." : null;
    }

    public string? Text(string name) => parameters.TryGetValue(name, out var values) && values is [{ Length: > 0 } value, ..] ? value : null;

    /// <summary>A parameter that is a <typeparamref name="T"/>; null where it is absent or not right.</summary>
    public T? Parsed<T>(string name, JsonFields.TryParse<T> tryParse, string rule)
        where T : struct
    {
        if (Text(name) is not { } text) return null;
        if (tryParse(text, out var value)) return value;
        Refuse(name, $"'{text}' cannot be '{name}'. {rule}");
        return null;
    }

    /// <summary>How many items a page holds: <c>limit</c>, 1 to 1,000.</summary>
    public int Limit() => Parsed<int>("limit", IsLimit, "It is a number from 1 to 1,000.") ?? Limits.DefaultPageSize;

    /// <summary>The last item of the page before, from an opaque <c>after</c>.</summary>
    public T? After<T>(JsonFields.TryParse<T> tryParse)
        where T : struct =>
        Parsed("after", (string token, out T value) => tryParse(PageToken.Decode(token) ?? "", out value), "Take it from the 'next' link of a page.");

    /// <summary>Whether sources of a work that the essay has already are wanted all the same: <c>duplicates=allow</c>.</summary>
    public bool AllowsDuplicates()
    {
        if (Text("duplicates") is not { } text) return false;
        if (text is not ("allow" or "refuse")) Refuse("duplicates", $"'{text}' cannot be 'duplicates'. It is 'allow', or 'refuse' as where it is left out.");
        return text == "allow";
    }

    /// <summary>Says that a parameter's value is not right.</summary>
    public void Refuse(string name, string detail) => Failure ??= new InvalidQuery(name, detail);

    private static bool IsLimit(string text, out int limit) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= Limits.PageSize;
}
