namespace Annotations.Storage;

/// <summary>How an export is read at a signed address.</summary>
/// <param name="MediaType">Its Content-Type.</param>
/// <param name="Disposition">Its Content-Disposition (RFC 6266).</param>
public sealed record ExportLink(string MediaType, string Disposition)
{
    /// <summary>Long enough to follow a redirect and to take a broken download up again, short enough to be of no use when it is passed on.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
}
