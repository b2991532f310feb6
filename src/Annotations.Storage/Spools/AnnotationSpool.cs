using System.Text.Json;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;
using Annotations.Storage.Entities;

namespace Annotations.Storage.Spools;

/// <summary>
/// Annotations read once from storage and kept in a temporary file, so that an export of any number goes over them as
/// often as it needs to with little in memory: some 100 bytes each.
/// </summary>
public sealed class AnnotationSpool : IDisposable
{
    private readonly FileStream file = TemporaryFile.Create();
    private readonly EssayId essay;
    private readonly List<SpooledAnnotation> entries = [];

    private AnnotationSpool(EssayId essay) => this.essay = essay;

    /// <summary>What is known of each annotation without reading it, in the order in which they came.</summary>
    public IReadOnlyList<SpooledAnnotation> Entries => entries;

    /// <summary>Reads the annotations that have a place.</summary>
    /// <param name="list">Lists those after one, as many as are said.</param>
    /// <param name="maxPageSize">How many annotations are read at once at most; fewer where they are long.</param>
    /// <param name="place">The sentence behind which an annotation is noted; null for one that is not wanted.</param>
    public static async Task<AnnotationSpool> FillAsync(Func<AnnotationId?, int, Task<Page<Annotation>>> list, EssayId essay, Func<Annotation, SentenceId?> place, int maxPageSize, CancellationToken cancellationToken)
    {
        var spool = new AnnotationSpool(essay);
        try
        {
            AnnotationId? after = null;
            var sizer = new PageSizer(maxPageSize);
            while (true)
            {
                var start = spool.file.Position;
                var page = await list(after, sizer.Limit);
                foreach (var annotation in page.Items)
                {
                    if (place(annotation) is { } sentence) spool.Add(annotation, sentence);
                }

                if (!page.HasMore) break;
                after = page.Items[^1].Id;
                sizer.Weighed(page.Items.Count, spool.file.Position - start);
            }

            await spool.file.FlushAsync(cancellationToken);
            return spool;
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }

    /// <summary>The annotations in that order, each read when it is come to.</summary>
    public IReadOnlyCollection<Annotation> Annotations => new SpooledAnnotations(this);

    public Annotation Read(SpooledAnnotation entry)
    {
        var bytes = new byte[entry.Length];
        if (RandomAccess.Read(file.SafeFileHandle, bytes, entry.Offset) != bytes.Length) throw new EndOfStreamException("The spool is cut off.");
        return JsonSerializer.Deserialize(bytes, StoredJson.Context.AnnotationState)!.ToAnnotation(essay, entry.Id);
    }

    public void Dispose() => file.Dispose();

    private void Add(Annotation annotation, SentenceId place)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(AnnotationState.Of(annotation), StoredJson.Context.AnnotationState);
        entries.Add(new SpooledAnnotation(annotation.Id, place, file.Position, bytes.Length));
        file.Write(bytes);
    }
}
