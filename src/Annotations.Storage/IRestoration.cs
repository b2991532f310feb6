using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Moderation;
using Annotations.Model.Sources;
using Annotations.Model.WebAnnotations;

namespace Annotations.Storage;

/// <summary>
/// An essay that is being put back. States of one record come in the same order each time it is begun: what is there of it already is not written again. Nothing of it is seen before
/// <see cref="CompleteAsync"/>. All members throw <see cref="StorageUnavailableException"/> when storage is away, or where somebody else took the id over.
/// </summary>
public interface IRestoration : IAsyncDisposable
{
    /// <summary>The text of a revision; the essay is the first state that has it.</summary>
    Task WriteTextAsync(ComposedEssay revision, CancellationToken cancellationToken);

    Task WritePastAsync(Essay state, CancellationToken cancellationToken);

    Task WriteAsync(Source source, CancellationToken cancellationToken);

    Task WritePastAsync(PastSource state, CancellationToken cancellationToken);

    Task WriteAsync(Annotation annotation, CancellationToken cancellationToken);

    Task WritePastAsync(Annotation state, CancellationToken cancellationToken);

    /// <summary>An annotation of the plain container, and the name that it has.</summary>
    Task WriteAsync(PlainAnnotation annotation, CancellationToken cancellationToken);

    Task WritePastAsync(PlainAnnotation state, CancellationToken cancellationToken);

    Task WriteAsync(Flag flag, CancellationToken cancellationToken);

    /// <summary>Makes the essay, as it is now, and with it everything else, be there.</summary>
    /// <returns>The essay; <see cref="Conflict"/> where somebody else completed another.</returns>
    Task<Result<Essay>> CompleteAsync(Essay current, CancellationToken cancellationToken);
}
