namespace Annotations.Model.Essays;

/// <summary>An essay's id: a slug of 1 to 64 lower-case ASCII letters, digits and single hyphens between them.</summary>
public readonly record struct EssayId
{
    public const string Rule = "An essay's id is 1 to 64 lower-case ASCII letters and digits, with single hyphens between them, such as 'nomonhan-1939'.";

    private EssayId(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, out EssayId id)
    {
        id = Slug.IsSlug(text, maxLength: 64) ? new EssayId(text!) : default;
        return id.Value is not null;
    }

    public override string ToString() => Value;
}
