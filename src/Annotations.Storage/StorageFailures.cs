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

/// <summary>A source that the change cites does not exist.</summary>
public sealed record CitedSourceMissing(SourceId Id)
    : Failure("unknown-source", $"The essay has no source '{Id}'.");

/// <summary>A receipt of that id was written meanwhile: the request is being carried out twice at the same time.</summary>
public sealed record ReceiptTaken() : Failure("request-in-progress", "The same request is being carried out just now. Repeat it.");
