using System.Text;
using Annotations.Citations.Formats;
using Annotations.Citations.References;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Sources;

/// <summary>All sources of an essay in one file.</summary>
internal static class SourceFile
{
    public static Answer Of(IReferenceWriter writer, string essayId, IReadOnlyList<Reference> references)
    {
        using var output = new StringWriter();
        writer.Write(references, output);
        return Answer.Of(StatusCodes.Status200OK, Encoding.UTF8.GetBytes(output.ToString()), writer.MediaType)
            .WithHeader("Content-Disposition", $"attachment; filename=\"{essayId}-sources.{writer.FileExtension}\"")
            .WithHeader("Vary", "Accept")
            .WithETagOfBody();
    }

    public static async Task<IReadOnlyList<Reference>> ReadAllAsync(ISourceStore sources, EssayId essay, CancellationToken cancellationToken)
    {
        var references = new List<Reference>();
        SourceId? after = null;
        while (true)
        {
            var page = await sources.ListAsync(essay, after, Limits.PageSize, cancellationToken);
            references.AddRange(page.Items.Select(source => source.Reference));
            if (!page.HasMore) return references;
            after = page.Items[^1].Id;
        }
    }
}
