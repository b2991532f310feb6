namespace Annotations.Storage;

/// <summary>Proves that a caller's request was carried out, so that the same request again gets the first answer.</summary>
/// <param name="Id">What the caller named the request by, with the caller: 64 hexadecimal digits.</param>
/// <param name="RequestDigest">Tells the request from another that is given the same name.</param>
public sealed record Receipt(string Id, string RequestDigest, DateTimeOffset At)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>The receipt of that id that is no longer valid; null where there is none.</summary>
    public RowVersion? Replaces { get; init; }

    /// <summary>The operation of an earlier attempt that left the receipt and may not have come further: it is taken up again, and so done once.</summary>
    public Guid? Resumes { get; init; }

    public bool IsValidAt(DateTimeOffset time) => time - At < Lifetime;
}
