namespace Annotations.Model.Sources;

/// <summary>A source's id within its essay: a slug of 1 to 64 characters, such as <c>batbayar2000soviet</c>.</summary>
public readonly record struct SourceId
{
    public const string Rule = "A source's id is 1 to 64 lower-case ASCII letters and digits, with single hyphens between them, such as 'coox1985nomonhan'.";

    private SourceId(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, out SourceId id)
    {
        id = Slug.IsSlug(text, maxLength: 64) ? new SourceId(text!) : default;
        return id.Value is not null;
    }

    public override string ToString() => Value;
}
