using System.Collections;
using Annotations.Model.Annotations;

namespace Annotations.Storage.Spools;

/// <summary>The annotations of a spool, of known number, none of them in memory.</summary>
internal sealed class SpooledAnnotations(AnnotationSpool spool) : IReadOnlyCollection<Annotation>
{
    public int Count => spool.Entries.Count;

    public IEnumerator<Annotation> GetEnumerator() => spool.Entries.Select(spool.Read).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
