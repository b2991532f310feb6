using System.Globalization;
using Annotations.Model.Scholars;
using Annotations.Model.Versions;
using Annotations.Storage;

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

    /// <summary>The change of the caller's earlier attempt, where a request takes that up again; else a new one.</summary>
    public Change By(Caller caller, Receipt? receipt) =>
        receipt?.Resumes is { } operation ? new Change(caller.Scholar, TimeOf(operation), operation) : By(caller);

    /// <summary>A UUIDv7 (RFC 9562, section 5.7) of the given time.</summary>
    protected virtual Guid NewId(DateTimeOffset at) => Guid.CreateVersion7(at);

    /// <summary>The time within a UUIDv7: its first 48 bits count milliseconds since 1970.</summary>
    private static DateTimeOffset TimeOf(Guid id) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(id.ToString("n").AsSpan(0, 12), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
