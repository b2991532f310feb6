using Annotations.Model.Essays;

namespace Annotations.Functions.Exports;

/// <summary>What annotations as data are written about.</summary>
/// <param name="Scope">Which of the essay's annotations they are.</param>
/// <param name="Root">Where the service is to be found.</param>
internal sealed record ExportContext(Essay Essay, EssayContent Content, ExportScope Scope, Uri Root);
