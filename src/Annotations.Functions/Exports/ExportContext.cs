using Annotations.Model.Essays;
using Annotations.Model.Sources;

namespace Annotations.Functions.Exports;

/// <summary>What annotations as data are written about.</summary>
/// <param name="Scope">Which of the essay's annotations they are.</param>
/// <param name="Root">Where the service is to be found.</param>
/// <param name="Cited">The sources that the annotations cite, in a few words each; none where the format has no place for them.</param>
internal sealed record ExportContext(Essay Essay, EssayContent Content, ExportScope Scope, Uri Root, IReadOnlyDictionary<SourceId, string> Cited);
