using Annotations.Model.Versions;

namespace Annotations.Model.Moderation;

/// <summary>That an editor hides an annotation: its author and editors still see it, others see that it is hidden, and why.</summary>
/// <param name="Reason">For everybody to read, 1 to 1,000 characters.</param>
/// <param name="By">The change that hid it.</param>
public sealed record Hiding(string Reason, Change By);
