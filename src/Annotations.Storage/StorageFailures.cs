using Annotations.Citations.Duplicates;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sources;

namespace Annotations.Storage;

/// <summary>The essay's text was changed since it was read; read it again and try once more.</summary>
public sealed record TextMoved(EssayId Essay)
    : Failure("text-changed", $"The text of '{Essay}' was changed meanwhile. Read its sentences again and repeat the call.");

/// <summary>Another source has the id that this one was to have.</summary>
public sealed record SourceIdTaken(SourceId Id)
    : Failure("source-exists", $"The essay has a source '{Id}' already. Cite it by that id, or give the new one another id.");

/// <summary>The essay has a source of the same work as a new one.</summary>
/// <param name="Existing">That source.</param>
/// <param name="MatchedBy">By what they are the same: <c>doi</c>, <c>isbn</c>, <c>creator-year-title</c>, or <c>text</c> where they say the same.</param>
public sealed record DuplicateSource(SourceId Existing, string MatchedBy)
    : Failure("duplicate-source", $"The essay has the source '{Existing}' already, by its {MatchedBy}. Cite that one, or send duplicates=allow in the query where they are two works all the same.")
{
    public DuplicateSource(SourceId existing, DuplicateKind kind)
        : this(existing, NameOf(kind))
    {
    }

    /// <summary>Each of several sources that are duplicates, with where it stands in what was sent.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    public static string NameOf(DuplicateKind kind) => kind switch
    {
        DuplicateKind.Doi => "doi",
        DuplicateKind.Isbn => "isbn",
        DuplicateKind.CreatorYearTitle => "creator-year-title",
        _ => "text",
    };
}

/// <summary>A source that the change cites does not exist.</summary>
public sealed record CitedSourceMissing(SourceId Id)
    : Failure("unknown-source", $"The essay has no source '{Id}'.");

/// <summary>A receipt of that id was written meanwhile: the request is being carried out twice at the same time.</summary>
public sealed record ReceiptTaken() : Failure("request-in-progress", "The same request is being carried out just now. Repeat it.");

/// <summary>Nothing of the range that is asked for is there.</summary>
/// <param name="Total">How long the whole is, in bytes.</param>
public sealed record UnsatisfiableRange(long Total)
    : Failure("unsatisfiable-range", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The range lies outside of the {Total:N0} bytes that there are."));

/// <summary>The name that was suggested for an annotation is another's, or was.</summary>
public sealed record NameTaken(string Name) : Failure("name-taken", $"There is, or was, an annotation '{Name}' already.");
