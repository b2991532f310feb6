using System.Globalization;
using Annotations.Functions.Problems;
using Annotations.Model;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Http;

/// <summary>Reads query parameters: each at most once, and none that nobody asked for, since a misspelt filter would answer everything.</summary>
internal sealed class Query
{
    private readonly IQueryCollection parameters;

    private Query(IQueryCollection parameters) => this.parameters = parameters;

    /// <summary>The first thing wrong with the query; null where nothing is.</summary>
    public Failure? Failure { get; private set; }

    /// <param name="known">The names of the parameters that may be given.</param>
    public static Query Of(HttpRequest request, params string[] known)
    {
        var query = new Query(request.Query);
        foreach (var (name, values) in request.Query)
        {
            if (!known.Contains(name, StringComparer.Ordinal)) query.Refuse(name, known.Length == 0 ? $"No parameter is known here, not '{name}'." : $"'{name}' is not a parameter that is known here; known are {string.Join(", ", known)}.");
            else if (values.Count > 1) query.Refuse(name, $"'{name}' is given {values.Count} times.");
            else if (values is [null or ""]) query.Refuse(name, $"'{name}' is given without a value; leave it out, or say which.");
            else if (Characters.IndexOfForbidden(values.ToString()) >= 0) query.Refuse(name, $"'{name}' holds a character that no text has.");
        }

        return query;
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
