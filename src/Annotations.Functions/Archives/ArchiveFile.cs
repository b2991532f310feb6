namespace Annotations.Functions.Archives;

/// <summary>What a file of an archive is.</summary>
/// <param name="MediaType">Without parameters; text is in UTF-8.</param>
/// <param name="MadeOf">The files of record that it is made of; none for a file of record itself.</param>
internal sealed record ArchiveFile(string Name, string MediaType, string Title, params IReadOnlyList<string> MadeOf)
{
    public bool IsOfRecord => MadeOf.Count == 0;
}

/// <summary>A file as it was written.</summary>
/// <param name="Sha256">In lower-case hexadecimal.</param>
internal sealed record WrittenFile(ArchiveFile File, long Bytes, string Sha256);
