namespace Annotations.Citations.Csl.Locales;

/// <summary>Where locale files are found.</summary>
public interface ILocaleSource
{
    /// <summary>The locale of exactly that language, such as <c>en-US</c>; null when there is none.</summary>
    Locale? Find(string language);
}
