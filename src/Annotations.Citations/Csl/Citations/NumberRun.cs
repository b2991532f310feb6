namespace Annotations.Citations.Csl.Citations;

/// <summary>
/// Numbers, or year suffixes, that follow each other in a citation with nothing between them. Three or more that go up
/// one by one become a range where the style collapses them (CSL 1.0.2, "Cite Collapsing").
/// </summary>
internal static class NumberRun
{
    /// <summary>What comes before a number.</summary>
    internal enum Joint : byte
    {
        /// <summary>What parts the cite from the one before.</summary>
        Delimiter,

        /// <summary>What parts numbers that follow each other.</summary>
        Successor,

        /// <summary>A dash, after the first number of the range.</summary>
        Range,

        /// <summary>The number is within a range: it is not shown.</summary>
        Hidden,
    }

    internal static Joint[] Join(ReadOnlySpan<int> numbers, bool makesRanges)
    {
        var joints = new Joint[numbers.Length];
        for (var i = 1; i < numbers.Length; i++)
        {
            joints[i] = numbers[i] == numbers[i - 1] + 1 ? Joint.Successor : Joint.Delimiter;
        }

        if (makesRanges)
        {
            MakeRanges(joints);
        }

        // As in the reference processor, the last number that does not follow the one before it is joined as if it did.
        var last = Array.LastIndexOf(joints, Joint.Delimiter);
        if (last > 0)
        {
            joints[last] = Joint.Successor;
        }

        return joints;
    }

    private static void MakeRanges(Joint[] joints)
    {
        var start = 0;
        for (var i = 1; i <= joints.Length; i++)
        {
            if (i < joints.Length && joints[i] == Joint.Successor)
            {
                continue;
            }

            if (i - start > 2)
            {
                joints.AsSpan(start + 1, i - start - 2).Fill(Joint.Hidden);
                joints[i - 1] = Joint.Range;
            }

            start = i;
        }
    }
}
