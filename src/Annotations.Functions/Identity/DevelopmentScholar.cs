using Annotations.Model;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Identity;

/// <summary>Scholars for local work: a name, and <c>+editor</c> or <c>+owner</c> after it for that role.</summary>
internal static class DevelopmentScholar
{
    public const string Rule = "a name of 1 to 64 lower-case letters, digits and hyphens, such as 'ada'; '+editor' or '+owner' after it gives that role";

    private const int MaxNameLength = 64;

    /// <returns>Null where the text is not as <see cref="Rule"/> says.</returns>
    public static Caller? Find(string text)
    {
        var parts = text.Split('+', 2);
        Role? role = parts.Length == 2 ? ServiceRoles.Find(parts[1]) : Role.Scholar;
        return Slug.IsSlug(parts[0], MaxNameLength) && role is { } given ? new Caller(new Scholar(parts[0], parts[0]), given) : null;
    }
}
