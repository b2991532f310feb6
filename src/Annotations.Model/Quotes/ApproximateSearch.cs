using Annotations.Model.Sentences;

namespace Annotations.Model.Quotes;

/// <summary>
/// Finds where a text is most like a pattern, by edit distance: the number of characters to insert, delete or replace (Myers, "A fast
/// bit-vector algorithm for approximate string matching", J. ACM 46, 1999; in blocks after Hyyrö, 2003).
/// </summary>
internal sealed class ApproximateSearch
{
    private const int BlockSize = 64;

    private readonly string pattern;
    private readonly Dictionary<char, ulong[]> positions = [];
    private readonly int blocks;

    /// <param name="pattern">At least one character.</param>
    public ApproximateSearch(string pattern)
    {
        this.pattern = pattern;
        blocks = (pattern.Length + BlockSize - 1) / BlockSize;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (!positions.TryGetValue(pattern[i], out var bits)) positions[pattern[i]] = bits = new ulong[blocks];
            bits[i / BlockSize] |= 1UL << (i % BlockSize);
        }
    }

    /// <summary>Places that are at most so far from the pattern, each the best of those that overlap it, in the order of the text.</summary>
    public IReadOnlyList<ApproximateMatch> Find(string text, int maxDistance)
    {
        var best = new List<(int End, int Distance)>();
        var end = 0;
        foreach (var distance in Distances(text, isAnchored: false))
        {
            end++;
            if (distance > maxDistance) continue;
            if (best.Count == 0 || end - best[^1].End >= pattern.Length) best.Add((end, distance));
            else if (distance < best[^1].Distance) best[^1] = (end, distance);
        }

        return best.ConvertAll(match => new ApproximateMatch(new TextSpan(StartOf(text, match.End, match.Distance), match.End), match.Distance));
    }

    /// <summary>Where the shortest stretch begins that ends there and is so far from the pattern.</summary>
    private int StartOf(string text, int end, int distance)
    {
        var reach = Math.Min(end, pattern.Length + distance);
        var backwards = new ApproximateSearch(Reversed(pattern));
        var length = 0;
        foreach (var found in backwards.Distances(Reversed(text.AsSpan(end - reach, reach)), isAnchored: true))
        {
            length++;
            if (found == distance) return end - length;
        }

        return end;
    }

    /// <summary>For each character of the text, how far the pattern is from the stretch that ends with it.</summary>
    /// <param name="isAnchored">Whether the stretch begins where the text does; else wherever it is nearest.</param>
    private IEnumerable<int> Distances(string text, bool isAnchored)
    {
        var none = new ulong[blocks];
        var (increases, decreases) = (new ulong[blocks], new ulong[blocks]);
        Array.Fill(increases, ulong.MaxValue);
        var distance = pattern.Length;
        foreach (var c in text)
        {
            var bits = positions.GetValueOrDefault(c, none);
            var carry = isAnchored ? 1 : 0;
            for (var block = 0; block < blocks; block++)
            {
                var last = block < blocks - 1 ? BlockSize - 1 : (pattern.Length - 1) % BlockSize;
                carry = Advance(ref increases[block], ref decreases[block], bits[block], carry, last);
            }

            distance += carry;
            yield return distance;
        }
    }

    /// <summary>Takes a block one column on.</summary>
    /// <param name="carry">By how much the row above the block changes: -1, 0 or 1.</param>
    /// <returns>By how much the block's last row changes.</returns>
    private static int Advance(ref ulong increases, ref ulong decreases, ulong equal, int carry, int last)
    {
        var isLess = carry < 0 ? 1UL : 0;
        var vertical = equal | decreases;
        equal |= isLess;
        var horizontal = (((equal & increases) + increases) ^ increases) | equal;
        var more = decreases | ~(horizontal | increases);
        var less = increases & horizontal;
        var change = (int)((more >> last) & 1) - (int)((less >> last) & 1);
        more = (more << 1) | (carry > 0 ? 1UL : 0);
        less = (less << 1) | isLess;
        increases = less | ~(vertical | more);
        decreases = more & vertical;
        return change;
    }

    private static string Reversed(ReadOnlySpan<char> text)
    {
        var characters = text.ToArray();
        Array.Reverse(characters);
        return new string(characters);
    }
}

/// <param name="Distance">How many characters differ.</param>
internal readonly record struct ApproximateMatch(TextSpan Span, int Distance);
