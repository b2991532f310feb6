using System.Text;
using System.Text.Json;
using Annotations.Functions.Archives.Lines;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Archives.Reading;

/// <summary>Reads the essay of an archive, its revisions and their texts, and checks that they fit each other.</summary>
internal sealed class EssayCheck(ArchiveContents archive, EssayId id, ArchiveFaults faults)
{
    private readonly ArchiveLines lines = new(archive, faults);

    /// <summary>The text of the current revision.</summary>
    public EssayContent? Current { get; private set; }

    /// <summary>The essay's states, oldest first; what is wrong is among the faults.</summary>
    public async Task<IReadOnlyList<Essay>> RunAsync(CancellationToken cancellationToken)
    {
        if (await ReadHeaderAsync(cancellationToken) is not { } header) return [];
        var revisions = await ReadRevisionsAsync(header, cancellationToken);
        if (!faults.IsEmpty) return [];

        var states = new List<Essay>();
        foreach (var state in revisions)
        {
            var isNewText = state.TextRevision == state.Revision;
            if (isNewText) Current = await ReadContentAsync(state, cancellationToken);
            if (Current is not { } content) return [];
            states.Add(isNewText ? WithText(state, content) : state with { TextOperation = states[^1].TextOperation, TextDigest = states[^1].TextDigest, Counts = states[^1].Counts });
        }

        return states;
    }

    /// <summary>The text of a revision with its sentences; null, with faults, where it is not right.</summary>
    public async Task<EssayContent?> ReadContentAsync(Essay state, CancellationToken cancellationToken)
    {
        if (await ReadTextAsync(ArchiveNames.Text(state.TextRevision), cancellationToken) is not { } text) return null;
        var file = ArchiveNames.Blocks(state.TextRevision);
        var (blocks, sentences) = (new List<TextBlock>(), new List<Sentence>());
        var ids = new HashSet<SentenceId>();
        var paragraph = 0;
        await foreach (var (number, block) in lines.ReadAsync(file, (json, found) => BlockLine.Read(json, text, found), cancellationToken))
        {
            if (block.Start != (blocks.Count == 0 ? 0 : blocks[^1].Span.End)) faults.Add(file, number, new Fault("/start", "gap", "A block begins where the one before ends."));
            blocks.Add(block.ToBlock());
            if (block.Sentences.Count > 0) paragraph++;
            foreach (var sentence in block.Sentences)
            {
                if (!ids.Add(sentence.ToId())) faults.Add(file, number, new Fault("/sentences", "duplicate", $"Two sentences have the id {sentence.Id}."));
                if (sentence.ToId().Number >= state.NextSentence) faults.Add(file, number, new Fault("/sentences", "invalid", $"The id {sentence.Id} was not given yet: the next sentence gets s{state.NextSentence}."));
                sentences.Add(new Sentence(sentence.ToId(), sentences.Count + 1, paragraph, new TextSpan(sentence.Start, sentence.End)));
            }
        }

        if (faults.IsEmpty && (blocks.Count == 0 || blocks[^1].Span.End != text.Length)) faults.Add(file, "gap", "The blocks end before the text does.");
        if (sentences.Count > Limits.SentencesPerEssay) faults.Add(file, "too-many", $"An essay has at most {Limits.SentencesPerEssay} sentences.");
        return faults.IsEmpty ? new EssayContent(text, blocks, sentences) : null;
    }

    private static Essay WithText(Essay state, EssayContent content) => state with
    {
        TextOperation = state.Modified.Operation,
        TextDigest = EssayText.Digest(content.Text),
        Counts = EssayCounts.Of(content),
    };

    private async Task<EssayHeader?> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        EssayHeader? header = null;
        await foreach (var (number, read) in lines.ReadAsync(ArchiveNames.Essay, ReadHeader, cancellationToken))
        {
            if (header is not null) faults.Add(ArchiveNames.Essay, number, new Fault("", "too-many", "The file has one line."));
            header = read;
        }

        if (header is null && faults.IsEmpty) faults.Add(ArchiveNames.Essay, "empty", "The file has one line of JSON.");
        return header;
    }

    private static EssayHeader? ReadHeader(JsonElement json, List<Fault> found)
    {
        var header = EssayHeader.Read(json, found);
        if (header is not null) KeptWhole.Check(json, ArchiveJson.ToElement(header), found);
        return header;
    }

    private async Task<List<Essay>> ReadRevisionsAsync(EssayHeader header, CancellationToken cancellationToken)
    {
        var file = ArchiveNames.Revisions;
        var revisions = new List<Essay>();
        await foreach (var (number, state) in lines.ReadAsync(file, (json, found) => RevisionLine.Read(json, header, id, found), cancellationToken))
        {
            if (state.Revision != revisions.Count + 1) faults.Add(file, number, new Fault("/revision", "missing-state", $"Revision {revisions.Count + 1} stands here: all of them come in their order."));
            else if (state.TextRevision != state.Revision && state.TextRevision != revisions[^1].TextRevision) faults.Add(file, number, new Fault("/textRevision", "invalid", "A revision has a text of its own, or that of the revision before."));
            revisions.Add(state);
            if (!faults.IsEmpty) break;
        }

        if (revisions.Count == 0 && faults.IsEmpty) faults.Add(file, "empty", "An essay has a revision.");
        CheckTexts(revisions);
        if (faults.IsEmpty) await AddMembersAsync(revisions, cancellationToken);
        return revisions;
    }

    private async Task AddMembersAsync(List<Essay> revisions, CancellationToken cancellationToken)
    {
        var latest = 0;
        await foreach (var (number, line) in lines.ReadAsync(ArchiveNames.Members, MembersLine.Read, cancellationToken))
        {
            if (line.Revision <= latest || line.Revision > revisions.Count)
            {
                faults.Add(ArchiveNames.Members, number, new Fault("/revision", "missing-state", $"Each line is of a later revision than the line before, and the essay has {revisions.Count}."));
                return;
            }

            latest = line.Revision;
            var access = line.AddTo(revisions[latest - 1].Access);
            if (access.Members.SequenceEqual(revisions[latest - 1].Access.Members)) faults.Add(ArchiveNames.Members, number, new Fault("/members", "not-kept", "A line stands where the members are others than before."));
            for (var i = latest - 1; i < revisions.Count; i++) revisions[i] = revisions[i] with { Access = revisions[i].Access with { Members = access.Members } };
        }
    }

    private void CheckTexts(List<Essay> revisions)
    {
        var wanted = revisions.Select(state => state.TextRevision).Distinct().SelectMany(revision => new[] { ArchiveNames.Text(revision), ArchiveNames.Blocks(revision) }).ToHashSet(StringComparer.Ordinal);
        foreach (var name in wanted.Where(name => !archive.Has(name))) faults.Add(name, "missing-file", $"{ArchiveNames.Revisions} names the text's revision, and the archive has it not.");
        foreach (var name in archive.Texts.Where(name => !wanted.Contains(name))) faults.Add(name, "unknown-file", $"{ArchiveNames.Revisions} names no revision with that text, and it would be lost.");
    }

    private async Task<string?> ReadTextAsync(string file, CancellationToken cancellationToken)
    {
        if (archive.LengthOf(file) > Limits.EssayBodyBytes)
        {
            faults.Add(file, "too-large", $"A text has at most {Limits.EssayBodyBytes} bytes.");
            return null;
        }

        using var read = new MemoryStream();
        await using (var content = archive.Open(file)) await content.CopyToAsync(read, cancellationToken);
        var bytes = read.ToArray();
        if (!RequestBody.CheckUtf8(bytes, "text").Succeeded(out _, out var failure)) faults.Add(file, failure.Code, failure.Detail);
        else if (EssayText.Normalize(Encoding.UTF8.GetString(bytes), "").Succeeded(out var text, out failure) && Encoding.UTF8.GetByteCount(text) == bytes.Length) return text;
        else faults.Add(file, "not-kept", failure?.Detail ?? "A text begins without a byte order mark, and has LF line ends.");
        return null;
    }
}
