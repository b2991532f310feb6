using Annotations.Model.Scholars;

namespace Annotations.Testing.Builders;

/// <summary>Where builders begin: <c>using static</c> it, and a test reads <c>AnAnnotation().By("ada").On(3)</c>.</summary>
public static class Build
{
    /// <summary>The moment at which things in tests were made.</summary>
    public static readonly DateTimeOffset Then = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static EssayBuilder AnEssay() => new();

    public static AnnotationBuilder AnAnnotation() => new();

    public static SourceBuilder ASource() => new();

    /// <summary>The scholar whom <c>Bearer dev-name</c> names.</summary>
    public static Scholar AScholar(string name) => new(name, name);

    /// <summary>An operation of its own for each number.</summary>
    public static Guid Operation(int number) => new(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}
