using Annotations.Model.Scholars;

namespace Annotations.Model.Versions;

/// <summary>Who changed a stored thing, when, and in which operation.</summary>
/// <param name="Operation">Unique to the write: it tells our own write from another's when an answer was lost.</param>
public sealed record Change(Scholar By, DateTimeOffset At, Guid Operation);
