namespace Annotations.Citations.Csl.Locales;

/// <summary>The options of a locale (CSL 1.0.2, "Locale Options"); null where the locale does not say.</summary>
/// <param name="IsPunctuationInQuote">Whether a comma or full stop after quoted text goes inside the quotation mark.</param>
/// <param name="AreOrdinalsLimitedToDayOne">Whether only the first day of a month is an ordinal.</param>
internal sealed record LocaleOptions(bool? IsPunctuationInQuote, bool? AreOrdinalsLimitedToDayOne);
