using Annotations.Functions.History;
using Annotations.Functions.Scholars;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Moderation;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;
using Annotations.Storage;

namespace Annotations.Functions.Annotations;

/// <summary>
/// Reads annotations for somebody: by the names that scholars go by now, and without what an editor has hidden from them. Whatever sends annotations reads them here; the store
/// itself is for those who write.
/// </summary>
public sealed class AnnotationReader(IAnnotationStore annotations, ScholarNames names)
{
    /// <returns>The annotation, withheld where it is hidden from the viewer; <see cref="NotFound"/>, or <see cref="Gone"/> where it was deleted.</returns>
    public async Task<Result<Annotation>> FindAsync(Viewer viewer, string essayId, string id, CancellationToken cancellationToken) =>
        (await annotations.FindLiveAsync(essayId, id, cancellationToken)).Succeeded(out var stored, out var failure)
            ? AsSeenBy(viewer, await names.NowAsync(stored.Value, cancellationToken))
            : failure;

    /// <returns>As <see cref="FindAsync"/>, but <see cref="Withheld"/> where it is hidden from the viewer.</returns>
    public async Task<Result<Annotation>> FindSaidAsync(Viewer viewer, string essayId, string id, CancellationToken cancellationToken) =>
        (await FindAsync(viewer, essayId, id, cancellationToken)).Succeeded(out var annotation, out var failure) ? Said(viewer, annotation) : failure;

    /// <summary>The annotation as it is sent to those who see all of it.</summary>
    public ValueTask<Annotation> AsSentAsync(Annotation annotation, CancellationToken cancellationToken) => names.NowAsync(annotation, cancellationToken);

    /// <summary>Whether lists, and so exports, have the annotation.</summary>
    public async Task<bool> IsListedAsync(EssayId essay, AnnotationId id, CancellationToken cancellationToken) =>
        await annotations.FindAsync(essay, id, cancellationToken) is { Value.IsListed: true };

    /// <summary>Those of some ids that lists have.</summary>
    public async Task<IReadOnlyList<Annotation>> ReadAsync(EssayId essay, IReadOnlyCollection<AnnotationId> ids, CancellationToken cancellationToken) =>
        await names.NowAsync([.. (await annotations.ReadAsync(essay, ids, cancellationToken)).Where(annotation => annotation.IsListed)], cancellationToken);

    /// <summary>A page of those that lists have; hidden ones are in none.</summary>
    public async Task<Page<Annotation>> ListAsync(EssayId essay, AnnotationFilter filter, AnnotationId? after, int limit, CancellationToken cancellationToken)
    {
        var page = await annotations.ListAsync(essay, filter, after, limit, cancellationToken);
        return page with { Items = await names.NowAsync(page.Items, cancellationToken) };
    }

    /// <summary>All that was said about a sentence, deleted ones among it for the sake of what answered them; what is hidden from the viewer is withheld.</summary>
    public async Task<IReadOnlyList<Annotation>> ReadSentenceAsync(Viewer viewer, EssayId essay, SentenceId sentence, CancellationToken cancellationToken) =>
        [.. (await names.NowAsync(await annotations.ReadSentenceAsync(essay, sentence, cancellationToken), cancellationToken)).Select(annotation => AsSeenBy(viewer, annotation))];

    /// <summary>Every state, oldest first, by the names that stood then; all withheld where the annotation is hidden from the viewer now.</summary>
    public async Task<Result<IReadOnlyList<Annotation>>> ReadStatesAsync(Viewer viewer, string essayId, string id, CancellationToken cancellationToken)
    {
        if (!(await annotations.ReadStatesAsync(essayId, id, cancellationToken)).Succeeded(out var states, out var failure)) return failure;
        return HidingFrom(viewer, states[^1]) is { } hiding
            ? states.Select(state => state.Withheld(state.Hidden ?? hiding)).ToList()
            : states.ToList();
    }

    /// <returns>The annotation; <see cref="Withheld"/> where it says nothing to the viewer.</returns>
    public static Result<Annotation> Said(Viewer viewer, Annotation annotation) =>
        HidingFrom(viewer, annotation) is { } hiding ? new Withheld(annotation.Id, hiding) : annotation;

    private static Annotation AsSeenBy(Viewer viewer, Annotation annotation) => HidingFrom(viewer, annotation) is { } hiding ? annotation.Withheld(hiding) : annotation;

    /// <summary>What keeps the annotation from the viewer; null where nothing does.</summary>
    private static Hiding? HidingFrom(Viewer viewer, Annotation annotation) => viewer.SeesHiddenWorkOf(annotation.Creator) ? null : annotation.Hidden;
}
