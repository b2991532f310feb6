using Annotations.Model.Scholars;
using Annotations.Model.Versions;

namespace Annotations.Functions.Versions;

/// <summary>Stamps changes: who, when, and an operation of their own. Tests own the clock and the ids.</summary>
public class ChangeMaker(TimeProvider clock)
{
    /// <summary>A change by the caller, now, to the millisecond.</summary>
    public Change By(Caller caller)
    {
        var now = clock.GetUtcNow();
        return new Change(caller.Scholar, DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()), NewId(now));
    }

    /// <summary>A UUIDv7 (RFC 9562, section 5.7) of the given time.</summary>
    protected virtual Guid NewId(DateTimeOffset at) => Guid.CreateVersion7(at);
}
