using Annotations.Citations.References;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;
using Annotations.Model.Versions;

namespace Annotations.Model.Essays;

/// <summary>An essay at its current revision; its text is an <see cref="EssayContent"/> apart.</summary>
public sealed record Essay
{
    public required EssayId Id { get; init; }

    public required EssayDescription Description { get; init; }

    /// <summary>How many times the essay was put with something changed, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The revision in which the text last changed, at most <see cref="Revision"/>.</summary>
    public required int TextRevision { get; init; }

    /// <summary>The operation that wrote the text; it names the text's blobs.</summary>
    public required Guid TextOperation { get; init; }

    /// <summary>SHA-256 of the stored text in UTF-8, in lower-case hexadecimal.</summary>
    public required string TextDigest { get; init; }

    public required EssayCounts Counts { get; init; }

    /// <summary>The number that the next new sentence gets: ids are never reused.</summary>
    public required int NextSentence { get; init; }

    public required Change Created { get; init; }

    public required Change Modified { get; init; }

    public EntityTag ETag => EntityTag.Of(Revision, Modified.Operation);
}

/// <summary>What an essay's author says about it.</summary>
/// <param name="Language">A BCP 47 language tag; <c>und</c> where unknown.</param>
/// <param name="Citation">How the essay itself is cited.</param>
public sealed record EssayDescription(string Title, string Language, TextSyntax Syntax, Reference? Citation);

/// <summary>How much an essay holds; characters are UTF-16 code units.</summary>
public sealed record EssayCounts(int Characters, int Headings, int Paragraphs, int Sentences);
