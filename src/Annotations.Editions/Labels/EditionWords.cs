using System.Globalization;
using Annotations.Citations.Csl.Locales;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;

namespace Annotations.Editions.Labels;

/// <summary>What an edition says by itself, in its language: its own labels, and the terms of the citation styles' locale.</summary>
/// <param name="terms">The terms of the same language.</param>
public sealed class EditionWords(string locale, LocaleTerms terms)
{
    /// <summary>The language, such as <c>en-GB</c>.</summary>
    public string Locale => locale;

    public EditionLabels Labels { get; } = LabelCatalogue.Of(locale);

    /// <summary>The language in which the labels really are: English where there are none in that of the edition.</summary>
    public string LanguageOfLabels { get; } = ReferenceEquals(LabelCatalogue.Of(locale), LabelCatalogue.Of("en")) ? "en" : locale;

    /// <summary>Text between the language's quotation marks.</summary>
    public string Quoted(string text) => terms.Quoted(text);

    public string Note(int number) => In(Labels.Note, number);

    /// <summary>Which state of an essay an edition is of.</summary>
    public string RevisionOf(Essay essay) => In(Labels.Revision, essay.Revision, DayOf(essay.Modified.At));

    /// <summary>Which citation style an edition follows, in which locale of it.</summary>
    public string Style(string title, string styleLocale) => In(Labels.Style, terms.Quoted(title), styleLocale);

    /// <summary>What an annotation is: its kind, or how it disputes what.</summary>
    public string KindOf(Annotation annotation) => annotation.Dispute is { } dispute
        ? In(dispute.Annotation is null ? Labels.CounterClaimToSentence : Labels.CounterClaim, Labels.Disputes[dispute.Kind])
        : Labels.Kinds[annotation.Statement.Kind];

    /// <summary>Whose an annotation is, of when, and about which words: it follows the kind.</summary>
    public string AttributionOf(Annotation annotation)
    {
        var attribution = In(Labels.Attribution, annotation.Creator.Name, DayOf(annotation.Created.At));
        if (annotation.Revision > 1) attribution += In(Labels.Revised, DayOf(annotation.Modified.At));
        return annotation.Target.Exact is { } exact ? attribution + In(Labels.Passage, terms.Quoted(exact)) : attribution;
    }

    /// <summary>The relation, ahead of the citation that it introduces.</summary>
    public string RelationBefore(CitationRelation relation) => In(Labels.Introduction, Labels.Relations[relation]);

    /// <summary>How a source is used, where the source itself stands elsewhere: relation, locator, quotation.</summary>
    public string UseOf(Citation citation)
    {
        var use = Labels.Relations[citation.Relation];
        if (citation.Locator is { } locator) use += " (" + terms.Located(citation.Label, locator) + ")";
        return citation.Quotation is { } quotation ? In(Labels.Introduction, use) + " " + terms.Quoted(quotation) : use;
    }

    /// <summary>A locator with what it counts: <c>ch. 3</c>.</summary>
    public string LocatorOf(Citation citation) => citation.Locator is { } locator ? terms.Located(citation.Label, locator) : string.Empty;

    /// <summary>A day of the ISO calendar, in UTC, as all languages write it: <c>2026-05-11</c> (ISO 8601).</summary>
    public static string DayOf(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string In(string label, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, label, values);
}
