using Annotations.Storage.Keys;

namespace Annotations.Storage.Tables;

/// <summary>
/// The places within one partition to which the pointers of several filters lead, in order. The pointers of each filter sort
/// alike, so that this is an intersection of sorted lists: the list that lags jumps to where the others are.
/// </summary>
internal sealed class PointerIntersection(IReadOnlyList<PointerCursor> cursors, string from)
{
    private string place = from;
    private bool isAtPlace;

    /// <summary>The next place; null at the end. The same until it is taken.</summary>
    public async ValueTask<string?> PeekAsync(CancellationToken cancellationToken)
    {
        if (isAtPlace) return place;
        var agreed = 0;
        for (var i = 0; agreed < cursors.Count; i = (i + 1) % cursors.Count)
        {
            if (await cursors[i].SeekAsync(place, cancellationToken) is not { } at) return null;
            agreed = at == place ? agreed + 1 : 1;
            place = at;
        }

        isAtPlace = true;
        return place;
    }

    /// <summary>Goes past the place that was peeked at.</summary>
    public void Take() => (place, isAtPlace) = (place + KeyRange.Next, false);
}
