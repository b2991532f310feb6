using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Citations;

/// <summary>Finds the year suffix in what a cite rendered.</summary>
internal static class YearSuffixes
{
    internal static Blob? Of(Blob? blob)
    {
        if (blob is null or { Role: BlobRole.YearSuffix })
        {
            return blob;
        }

        foreach (var part in blob.Parts ?? [])
        {
            if (Of(part) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
