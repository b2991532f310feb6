namespace Annotations.Model.Scholars;

/// <summary>A person to whom statements are attributed.</summary>
/// <param name="Id">Stable and opaque.</param>
/// <param name="Name">What readers see.</param>
public sealed record Scholar(string Id, string Name);
