namespace Annotations.Citations.Csl.Styles;

/// <summary>
/// What a shared part of a style worked out last from an object of another life, such as a locale: kept, since the
/// next question is nearly always about the same one. Safe on many threads, where each may work it out anew.
/// </summary>
internal sealed class LastValue<TKey, TValue>
    where TKey : class
{
    private volatile Pair? last;

    /// <param name="state">What else it is made from, the same for every key.</param>
    internal TValue Of<TState>(TKey key, TState state, Func<TKey, TState, TValue> make)
    {
        if (last is { } pair && ReferenceEquals(pair.Key, key))
        {
            return pair.Value;
        }

        pair = new Pair(key, make(key, state));
        last = pair;
        return pair.Value;
    }

    private sealed class Pair(TKey key, TValue value)
    {
        internal TKey Key => key;

        internal TValue Value => value;
    }
}
