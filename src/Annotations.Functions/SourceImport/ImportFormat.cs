using Annotations.Citations.Formats;
using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.SourceImport;

/// <summary>The format of a file of references, as far as the request says it.</summary>
/// <param name="Reader">Null where the file's beginning must tell.</param>
public readonly record struct ImportFormat(IReferenceReader? Reader)
{
    /// <summary>Media types that say nothing of the format.</summary>
    private static readonly string[] Unspecific = ["application/octet-stream", "text/plain", "application/xml", "text/xml"];

    private static readonly string[] Accepted = [.. ReferenceFormats.Readers.SelectMany(reader => reader.MediaTypes), .. Unspecific];

    /// <returns>What <c>format</c> names, else what the media type says; <see cref="InvalidQuery"/> or <see cref="UnsupportedMediaType"/>.</returns>
    internal static Result<ImportFormat> Of(HttpRequest request, Query query)
    {
        if (query.Text("format") is { } name) return ReaderOf(name) is { } named ? new ImportFormat(named) : new InvalidQuery("format", $"There is no format '{name}' to read. There are {string.Join(", ", ReferenceFormats.Readers.Select(reader => reader.Format))}.");
        if (string.IsNullOrEmpty(request.ContentType)) return default(ImportFormat);
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var sent)) return new UnsupportedMediaType(request.ContentType, Accepted);

        var mediaType = sent.MediaType.Value?.ToLowerInvariant() ?? "";
        var reader = ReferenceFormats.Readers.FirstOrDefault(reader => reader.MediaTypes.Contains(mediaType, StringComparer.OrdinalIgnoreCase));
        return reader is not null || Unspecific.Contains(mediaType) ? new ImportFormat(reader) : new UnsupportedMediaType(request.ContentType, Accepted);
    }

    /// <returns>The reader of the file, by its beginning where nothing said which; <see cref="UnsupportedMediaType"/> where that is of no format either.</returns>
    internal Result<ReadReferences> Read(string text)
    {
        var reader = Reader ?? (ReferenceFormats.Detect(text) is { } detected ? ReaderOf(detected) : null);
        return reader is null ? new UnsupportedMediaType("The file", Accepted) : reader.Read(new StringReader(text));
    }

    /// <summary>A writer's name will do: who sends biblatex has it read as such.</summary>
    private static IReferenceReader? ReaderOf(string name) =>
        ReferenceFormats.TryGetReader(name, out var reader) ? reader
        : ReferenceFormats.TryGetWriter(name, out var writer) ? ReferenceFormats.Readers.FirstOrDefault(reads => reads.MediaTypes.Contains(writer.MediaType))
        : null;
}
