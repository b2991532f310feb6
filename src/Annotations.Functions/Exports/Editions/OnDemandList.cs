using System.Collections;

namespace Annotations.Functions.Exports.Editions;

/// <summary>A list whose members are made each time that they are read, so that a long one is never in memory as a whole.</summary>
internal sealed class OnDemandList<TFrom, T>(IReadOnlyList<TFrom> from, Func<TFrom, T> make) : IReadOnlyList<T>
{
    public int Count => from.Count;

    public T this[int index] => make(from[index]);

    public IEnumerator<T> GetEnumerator() => from.Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
