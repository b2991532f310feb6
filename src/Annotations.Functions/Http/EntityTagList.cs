using Annotations.Model.Versions;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.Http;

/// <summary>The value of If-Match or If-None-Match (RFC 9110, sections 13.1.1 and 13.1.2).</summary>
internal readonly struct EntityTagList
{
    private readonly IList<EntityTagHeaderValue>? tags;

    private EntityTagList(IList<EntityTagHeaderValue>? tags, bool isGiven) => (this.tags, IsGiven) = (tags, isGiven);

    /// <summary>Whether the header was sent, readable or not.</summary>
    public bool IsGiven { get; }

    /// <summary>Whether what was sent is no list of entity tags: most often, one without its quotes.</summary>
    public bool IsMalformed => IsGiven && tags is null;

    public bool IsAny => tags is [var only] && only.Equals(EntityTagHeaderValue.Any);

    public static EntityTagList Of(StringValues header)
    {
        if (StringValues.IsNullOrEmpty(header)) return default;
        return new EntityTagList(EntityTagHeaderValue.TryParseList([.. header!], out var tags) ? tags : null, isGiven: true);
    }

    /// <param name="weakly">Whether a weak tag counts as the strong one of the same value: in If-None-Match it does, in If-Match it does not.</param>
    public bool Holds(EntityTag tag, bool weakly) =>
        IsAny || (tags?.Any(t => t.Tag == tag.ToString() && (weakly || !t.IsWeak)) ?? false);
}
