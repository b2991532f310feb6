using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Locales;

/// <summary>A locale, or why there is none.</summary>
/// <param name="Locale">The locale; null when the faults forbid one.</param>
/// <param name="Faults">All that was found wrong.</param>
public sealed record LocaleResult(Locale? Locale, IReadOnlyList<StyleFault> Faults);
